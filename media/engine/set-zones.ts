import { singleton } from '~/src/platform/singleton'
import { coversUse, type EmbeddedFont, embedFonts, type RawObject } from '../type/embed-fonts'
import { FontNotLoaded, loadFont } from '../type/open-font'
import { Recent } from '../type/recent'
import { setText, type FontUse, type SetText, type TextToSet } from '../type/set-text'
import type { NamedFonts } from '../type/text-operators'
import type { Zone } from '../zones/zones'
import type { Plan } from './plan'

/** What stands in a zone, and the fonts its operators name. */
export interface ZoneText {
  set: SetText
  fonts: NamedFonts
}

/** Partners, people and contact blocks come again on copy after copy; a text takes some kilobytes. */
const TEXTS_KEPT = 300

/** Sets a text, or gives what was set before of the very same; reads the fonts it needs, each once a process. */
export async function settle(wanted: TextToSet): Promise<SetText> {
  const recent = singleton('engine-texts', () => new Recent<SetText>(TEXTS_KEPT))
  const { text, box, minSize, maxSize, align, weight, firstWeight, face } = wanted
  const name = `${box.width} ${box.height} ${minSize} ${maxSize} ${align} ${weight} ${firstWeight} ${face} ${text}`
  for (;;) {
    try {
      return recent.get(name, () => setText(wanted))
    } catch (error) {
      if (!(error instanceof FontNotLoaded)) throw error
      await loadFont(error.key)
    }
  }
}

/** Text that reads from the right begins there, unless it is centred. */
export const ALIGN = { left: 'start', center: 'center', right: 'end' } as const

/** How a zone wants its text set into a box. */
export const wantedOf = ({ kind, minSize, maxSize, align, bold, face }: Zone, text: string, { width, height }: TextToSet['box']): TextToSet => ({
  text,
  box: { width, height },
  minSize,
  maxSize,
  align: ALIGN[align],
  ...(face ? { face } : {}),
  ...(kind === 'contact' ? { firstWeight: 'bold' as const } : bold ? { weight: 'bold' as const } : {}),
})

/**
 * Finds each text's fonts: those of the prepared file where they have all of its letters; what is left is embedded
 * anew. `resources` names all of them.
 */
export function fontTexts(texts: ReadonlyMap<string, SetText>, plan: Plan, allocate: () => number): { texts: Map<string, ZoneText>; objects: RawObject[]; resources: string } {
  const lacking: FontUse[] = []
  const covered = new Map<FontUse, EmbeddedFont>()
  for (const { fonts } of texts.values()) {
    for (const use of fonts) {
      const font = plan.fonts.find((one) => coversUse(one, use))
      if (font) covered.set(use, font)
      else lacking.push(use)
    }
  }
  const added = embedFonts(lacking, allocate)
  const all = [...plan.fonts, ...added.fonts]
  const nameOf = (font: EmbeddedFont) => ({ name: `F${font.number}`, font })
  const named = [...texts].map(([zone, set]): [string, ZoneText] => [
    zone,
    { set, fonts: new Map(set.fonts.flatMap((use) => [covered.get(use) ?? added.fonts.find(({ key }) => key === use.key)].flatMap((font) => (font ? [[use.key, nameOf(font)] as const] : [])))) },
  ])
  return { texts: new Map(named), objects: added.objects, resources: all.map((font) => `/${nameOf(font).name} ${font.number} 0 R`).join('') }
}
