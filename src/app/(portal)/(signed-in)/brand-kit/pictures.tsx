import { getTranslations, messagesOf } from '~/src/app/i18n/page-words'
import type { PictureListed } from '~/media/pictures/list-pictures'
import type { Locale } from '~/src/policy/roles'
import { PictureShelf, type ShelfWords } from './picture-shelf'

const REFUSALS = ['picture-too-large', 'picture-too-small', 'picture-animated', 'picture-unreadable'] as const
const TITLES = ['too-many-pictures', 'not-your-picture', 'not-your-brand', 'not-found', 'too-many-requests'] as const

/** The pictures that may stand on the company's copies. */
export async function Pictures({ pictures, keepsKit, locale }: { pictures: readonly PictureListed[]; keepsKit: boolean; locale: Locale }) {
  const t = await getTranslations('brandKit')
  const { title, rule } = messagesOf(locale, 'problems') as Record<'title' | 'rule', Record<string, string>>
  const { pictures: words } = messagesOf(locale, 'brandKit') as unknown as { pictures: ShelfWords }
  const refusals = Object.fromEntries([...TITLES.map((code) => [code, title[code] ?? '']), ...REFUSALS.map((name) => [name, rule[name] ?? ''])])
  return (
    <section className="card stack" aria-labelledby="pictures">
      <div>
        <h2 id="pictures" style={{ margin: 0 }}>
          {t('pictures.title')}
        </h2>
        <p className="soft">
          {t('pictures.lead')} {t('pictures.inKitHelp')}
        </p>
      </div>
      <PictureShelf pictures={pictures} keepsKit={keepsKit} words={words} refusals={refusals} />
    </section>
  )
}
