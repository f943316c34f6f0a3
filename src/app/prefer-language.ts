/** Brings what is in the reader's language, or has none, before the rest; the order stays otherwise. */
export function preferLanguage<T extends { language: string }>(items: readonly T[], locale: string): T[] {
  const fits = ({ language }: T) => language === '' || language === locale
  return [...items.filter(fits), ...items.filter((item) => !fits(item))]
}
