import { PageLink } from '~/src/app/components/page-link'

export interface Kind {
  href: string
  label: string
  count: number
  chosen: boolean
}

/** The kinds of collateral there are, each with how many; one more press takes a choice back. */
export const KindChips = ({ label, chips }: { label: string; chips: readonly Kind[] }) => (
  <div className="chips scroll-row" role="group" aria-label={label}>
    {chips.map((chip) => (
      <PageLink key={chip.href} className="chip" href={chip.href} {...(chip.chosen ? { 'aria-current': 'true' as const } : {})}>
        {chip.label} <span>{chip.count}</span>
      </PageLink>
    ))}
  </div>
)
