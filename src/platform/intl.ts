/** Makes something once for each of its arguments, and keeps it: Intl's formatters cost more to make than to use. */
export function kept<Args extends (string | undefined)[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const made = new Map<string, Made>()
  return (...args) => {
    const key = args.join(' ')
    const known = made.get(key) ?? make(...args)
    made.set(key, known)
    return known
  }
}

/** Compares as a reader of the language sorts. */
export const collatorOf = kept((locale: string) => new Intl.Collator(locale))

/** Names of languages, or of countries, in a language. */
export const namesOf = kept((locale: string, type: 'language' | 'region') => new Intl.DisplayNames([locale], { type }))

/** Joins words as a sentence does. */
export const listOf = kept((locale: string, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type }))

/** Writes amounts, without empty decimals. */
export const amountOf = kept((locale: string, currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }))
