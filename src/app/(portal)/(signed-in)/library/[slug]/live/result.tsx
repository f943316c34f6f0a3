import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { PageLink } from '~/src/app/components/page-link'
import { Icon } from '~/src/app/components/portal-icon'
import type { MadeCopy } from './ask'
import styles from './live.module.css'
import { canShareFiles, shareCopy } from './share'
import type { Say } from './use-words'

/** What a copy can be used for: downloaded, handed on, mailed; or that somebody looks at it first. */
export function Result({ made: { serial, waiting }, title, format, t }: { made: MadeCopy; title: string; format: string; t: Say }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [handed, setHanded] = useState<'shared' | 'copied' | 'show'>()
  useEffect(() => heading.current?.focus(), [])
  const address = `${window.location.origin}/verify/${serial}`
  const mail = `mailto:?${new URLSearchParams({ subject: title, body: t('mail', { title, url: address }) }).toString().replaceAll('+', '%20')}`
  const handOn = async () => setHanded(await shareCopy({ serial, title, address }))
  return (
    <div className={styles.result} data-waiting={waiting}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={waiting ? 'waits' : 'met'} /> {t(waiting ? 'waits' : 'ready')}
      </h3>
      <p className="soft">{serial}</p>
      {waiting ? (
        <>
          <p>{t('waitsHelp')}</p>
          <PageLink href="/copies">{t('seeCopies')}</PageLink>
        </>
      ) : (
        <>
          <div className={styles.uses}>
            <Button component="a" href={`/v1/copies/${serial}/file`} size="md" leftSection={<Icon name="download" size={18} />}>
              {t('download', { format })}
            </Button>
            <Button variant="default" size="md" leftSection={<Icon name={canShareFiles() ? 'share' : 'link'} size={18} />} onClick={() => void handOn()}>
              {t(canShareFiles() ? 'share' : 'copyLink')}
            </Button>
            <Button component="a" href={mail} variant="default" size="md" leftSection={<Icon name="mail" size={18} />}>
              {t('email')}
            </Button>
          </div>
          <p role="status" className={styles.copied}>
            {handed === 'copied' && t('copied')}
            {handed === 'show' && address}
          </p>
          <p className={styles.sample}>{t('linkHelp')}</p>
        </>
      )}
    </div>
  )
}
