import type { AssetInput } from '~/media/assets/open-asset'
import type { Finding } from './ask'
import type { Refusal } from './refusal'
import type { Say } from './use-words'

/** What each remark says, named by the field it is about, or by its page where there are several. Those of one meaning are said once. */
export function remarksOf(findings: readonly Finding[], inputs: readonly AssetInput[], pages: number, t: Say): string[] {
  const said = findings.flatMap(({ code, zone, page, value }) => {
    if (!t.has(`finding.${code}`)) return []
    const finding = t(`finding.${code}`, { value: value ?? '' })
    const label = inputs.find(({ name }) => name === zone)?.label
    if (label) return [t('of', { label, finding })]
    return [page && pages > 1 ? t('at', { finding, page }) : finding]
  })
  return [...new Set(said)]
}

/** What is wrong with each field, by its name. */
export function errorsOf(refusal: Refusal | undefined, t: Say): Record<string, string> {
  return Object.fromEntries(Object.entries(refusal?.fields ?? {}).map(([name, { rule, values, message }]) => [name, rule && t.has(`rule.${rule}`) ? t(`rule.${rule}`, values) : message]))
}

/** What a refusal that is about no field says. */
export function titleOf({ code, title, fields }: Refusal, t: Say): string | undefined {
  if (Object.keys(fields).length > 0) return undefined
  return t.has(`title.${code}`) ? t(`title.${code}`) : title || t('failed')
}
