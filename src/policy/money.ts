import { amountOf } from '~/src/platform/intl'

/**
 * An amount in minor units of an ISO 4217 currency, in the reader's language: 2000000 EUR is "€20,000", 2000050 EUR
 * "€20,000.50". How many minor digits the currency has is taken from the runtime's own currency data.
 */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const format = amountOf(locale, currency)
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
