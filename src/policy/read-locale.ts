import { LOCALES, type Locale } from './roles'

const known = (language: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === language?.toLowerCase().split('-')[0])

/** The first language we speak: the chosen one, then those of `Accept-Language` by their weight, then English. */
export function readLocale(chosen: string | undefined, accepted: string | null): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [language = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
      return { language, weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((a, b) => b.weight - a.weight)
  return known(chosen) ?? wanted.map(({ language }) => known(language)).find(Boolean) ?? 'en'
}
