'use client'

import { PageLink } from '~/src/app/components/page-link'
import { Icon } from '~/src/app/components/portal-icon'

interface Props {
  lessons: readonly { href: string; title: string; length: string; done: boolean }[]
  /** Said of a lesson that is done. */
  done: string
}

/** A course's lessons in order, each with how long it takes and whether it is done. */
export const CourseOutline = ({ lessons, done: doneLabel }: Props) => (
  <ol className="outline card">
    {lessons.map(({ href, title, length, done }) => (
      <li key={href}>
        {done ? <Icon name="met" size={24} label={doneLabel} className="brand" /> : <Icon name="unmet" size={24} className="soft" />}
        <PageLink href={href}>{title}</PageLink>
        <span className="soft">{length}</span>
      </li>
    ))}
  </ol>
)
