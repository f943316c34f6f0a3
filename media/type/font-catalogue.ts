/** A family of fonts (OFL), by what it is here for. */
export type Family = 'latin' | 'serif' | 'arabic' | 'hebrew' | 'devanagari' | 'thai' | 'sc' | 'jp' | 'kr'

export type Weight = 'regular' | 'bold'

/** What type looks like in the alphabets of Europe; letters of other scripts have one look each. */
export const FACES = ['sans', 'serif'] as const
export type Face = (typeof FACES)[number]

/** One font file, such as `thai/bold`. */
export type FontKey = `${Family}/${Weight}`

/**
 * Package and file name of each family, in the order in which they are asked for letters that no script claims: small
 * files first. Arabic is not of Noto, which draws the dots of letters as glyphs of their own: readers then find no words.
 */
const FILES: Record<Family, [folder: string, file: string]> = {
  latin: ['noto-sans', 'NotoSans'],
  serif: ['noto-serif', 'NotoSerif'],
  hebrew: ['noto-sans-hebrew', 'NotoSansHebrew'],
  arabic: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
  devanagari: ['noto-sans-devanagari', 'NotoSansDevanagari'],
  thai: ['noto-sans-thai', 'NotoSansThai'],
  jp: ['noto-sans-jp', 'NotoSansJP'],
  kr: ['noto-sans-kr', 'NotoSansKR'],
  sc: ['noto-sans-sc', 'NotoSansSC'],
}

const WEIGHTS: Record<Weight, string> = { regular: '400Regular', bold: '600SemiBold' }

/** Those with letters that no other has: serifs are only ever asked for. */
export const FAMILIES = (Object.keys(FILES) as Family[]).filter((family) => family !== 'serif')

/** Where a font lies, from the root of the project. */
export function fontPath(key: FontKey): string {
  const [folder, file] = FILES[familyOf(key)]
  const weight = WEIGHTS[weightOf(key)]
  return `node_modules/@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`
}

export const familyOf = (key: FontKey): Family => key.slice(0, key.indexOf('/')) as Family
export const weightOf = (key: FontKey): Weight => key.slice(key.indexOf('/') + 1) as Weight

/** Name of the font in PDF, as PostScript spells it. */
export const postScriptName = (key: FontKey): string => `${FILES[familyOf(key)][1]}-${weightOf(key) === 'bold' ? 'SemiBold' : 'Regular'}`
