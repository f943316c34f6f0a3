import type { DefaultServerCellComponentProps } from 'payload'
import { formatMoney } from '~/src/policy/money'

/** An amount in a list, in its currency instead of minor units. */
export function AmountCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  const { currency } = rowData as { currency?: string }
  return <span>{typeof cellData === 'number' && currency ? formatMoney(cellData, currency, i18n.language) : ''}</span>
}
