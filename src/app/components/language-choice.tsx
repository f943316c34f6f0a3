import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { LOCALES } from '~/src/policy/roles'
import { chooseLanguage } from '../choose-language'

/** The languages by their own names, for pages that are read before anyone has signed in. */
export async function LanguageChoice() {
  const [t, present] = await Promise.all([getTranslations(), getLocale()])
  return (
    <form action={chooseLanguage} className="languages" aria-label={t('shell.language')}>
      {LOCALES.map((locale) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale} {...(locale === present ? { 'aria-current': 'true' as const } : {})}>
          {t(`learn.language.${locale}`)}
        </button>
      ))}
    </form>
  )
}
