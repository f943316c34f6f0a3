import { PageLink } from '~/src/app/components/page-link'
import type { BrandGap } from '~/media/brand/brand-gaps'
import styles from './live.module.css'
import type { Say } from './use-words'

/** Names what the company's brand lacks, and leads to whoever completes it. */
export const FinishKit = ({ gaps, mayFinish, t }: { gaps: readonly BrandGap[]; mayFinish: boolean; t: Say }) => (
  <div className={styles.finish}>
    <p>{t('finishLead')}</p>
    <ul>
      {gaps.map((gap) => (
        <li key={gap}>{t(`gap.${gap}`)}</li>
      ))}
    </ul>
    {!mayFinish && <p className="soft">{t('askAdmin')}</p>}
    <PageLink className={mayFinish ? 'primary' : 'chip'} href="/brand-kit">
      {t(mayFinish ? 'finish' : 'seeKit')}
    </PageLink>
  </div>
)
