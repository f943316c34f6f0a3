import { isProblem } from '~/src/platform/problem'
import { type GroundPlace, measureGrounds } from '../pdf/pdf-pages'
import type { Zone } from '../zones/zones'
import { type Ground, kindOf, shadesOf } from './grounds'
import type { PlannedForm } from './plan'
import type { Prepared, PrepareOptions, Sorts } from './prepare'
import { prepareApart } from './engine-thread'

/** Pages of a zone that are looked at; of more, they are spread evenly and speak for those that follow them. */
const MOST_MEASURED = 60

/**
 * `prepareApart`, and what lies beneath each zone measured on the pages. A zone's pages are told apart by it: on dark
 * slides another form is filled than on light ones. Pages that cannot be drawn are taken for paper.
 * @throws as `prepareApart`
 */
export async function prepareMeasured(template: Uint8Array, zones: readonly Zone[], options: Pick<PrepareOptions, 'dropSignature'> = {}): Promise<Prepared> {
  const whole = await prepareApart(template, zones, options)
  const measured = await measure(whole)
  const sorts: Sorts = new Map([...measured].map(([place, ground]) => [place, kindOf(ground)]))
  const mixed = whole.plan.forms.some(({ zone, pages }) => new Set(pages.map((page) => sorts.get(placeOf(zone, page)))).size > 1)
  const prepared = mixed ? await prepareApart(template, zones, { ...options, sorts }) : whole
  const groundsOf = ({ zone, pages }: PlannedForm) => shadesOf(pages.flatMap((page) => measured.get(placeOf(zone, page)) ?? []))
  return { ...prepared, plan: { ...prepared.plan, forms: prepared.plan.forms.map((form) => ({ ...form, grounds: groundsOf(form) })) } }
}

/** Key of a zone on a page, counted from 1. */
const placeOf = ({ id }: Pick<Zone, 'id'>, page: number): string => `${id} ${page}`

/** Zones that bring a ground of their own stand on it wherever they are. */
const isBare = ({ kind, plate, plateWhen }: Zone): boolean => kind !== 'qr' && kind !== 'colour' && kind !== 'image' && (!plate || plateWhen === 'needed')

/** What lies beneath the zones, by `placeOf`; nothing where the file cannot be drawn. */
async function measure({ bytes, plan }: Prepared): Promise<Map<string, Ground>> {
  const places = plan.forms.filter(({ zone }) => isBare(zone)).flatMap((form) => sampleOf(form.pages).map((page): GroundPlace => ({ page, width: form.width, height: form.height, box: form.zone })))
  const measured = new Map<string, Ground>()
  if (places.length === 0) return measured
  const answers = await measureGrounds(bytes, places).catch((error: unknown) => {
    if (isProblem(error)) return undefined
    throw error
  })
  if (!answers) return measured
  let at = 0
  for (const { zone, pages } of plan.forms.filter((form) => isBare(form.zone))) {
    const sampled = new Set(sampleOf(pages))
    let ground = answers[at]
    for (const page of pages) {
      if (sampled.has(page)) ground = answers[at++]
      if (ground) measured.set(placeOf(zone, page), { page, ...ground })
    }
  }
  return measured
}

const sampleOf = (pages: readonly number[]): number[] => (pages.length <= MOST_MEASURED ? [...pages] : Array.from({ length: MOST_MEASURED }, (_, i) => pages[Math.round((i * (pages.length - 1)) / (MOST_MEASURED - 1))] ?? 1))
