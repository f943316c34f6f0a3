import type { Family } from './font-catalogue'

/** Scripts by their ISO 15924 code, with the family that draws them; Han is drawn by the reader's region. */
const SCRIPTS: [code: string, letters: RegExp, family: Family | 'han'][] = [
  ['Latn', /\p{Script=Latin}/u, 'latin'],
  ['Cyrl', /\p{Script=Cyrillic}/u, 'latin'],
  ['Grek', /\p{Script=Greek}/u, 'latin'],
  ['Arab', /\p{Script=Arabic}/u, 'arabic'],
  ['Hebr', /\p{Script=Hebrew}/u, 'hebrew'],
  ['Deva', /\p{Script=Devanagari}/u, 'devanagari'],
  ['Thai', /\p{Script=Thai}/u, 'thai'],
  ['Hani', /\p{Script=Han}/u, 'han'],
  ['Hira', /\p{Script=Hiragana}/u, 'jp'],
  ['Kana', /\p{Script=Katakana}/u, 'jp'],
  ['Hang', /\p{Script=Hangul}/u, 'kr'],
  ['Bopo', /\p{Script=Bopomofo}/u, 'sc'],
]

const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
const CLOSING: Record<string, string> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“', '’': '‘', '）': '（', '」': '「', '』': '『', '】': '【', '》': '《', '〉': '〈' }
const OPENING = new Set(Object.values(CLOSING))

/** The script of each grapheme: what scripts share (digits, points, spaces) goes with the letters before it, at the start with those after, and a closing bracket with its opening one (UAX #24, 5.1). */
export function scriptsOf(graphemes: readonly string[]): string[] {
  const own = graphemes.map(ownScript)
  const opened: { bracket: string; script: string }[] = []
  let script = own.find((code) => code !== undefined) ?? 'Latn'
  return graphemes.map((grapheme, i) => {
    script = own[i] ?? script
    if (OPENING.has(grapheme)) opened.push({ bracket: grapheme, script })
    const opener = CLOSING[grapheme]
    if (opener === undefined) return script
    const at = opened.findLastIndex(({ bracket }) => bracket === opener)
    if (at >= 0) script = opened.splice(at)[0]?.script ?? script
    return script
  })
}

/** The script of a grapheme's first letter; none for what scripts share. */
function ownScript(grapheme: string): string | undefined {
  const code = grapheme.codePointAt(0) ?? 0
  if (code < 0x80) return /[a-z]/i.test(grapheme) ? 'Latn' : undefined
  if (SHARED.test(grapheme)) return undefined
  const first = String.fromCodePoint(code)
  return SCRIPTS.find(([, letters]) => letters.test(first))?.[0] ?? 'Zyyy'
}

/** Families whose files are large; besides their letters they have signs of many kinds. */
const EASTERN: ReadonlySet<Family> = new Set<Family>(['sc', 'jp', 'kr'])
/** What no font here draws. */
const NOWHERE = /^[\p{Unassigned}\p{Private_Use}\p{Emoji_Presentation}]/u

/** Whether a family may have a grapheme of a script: says for letters that some family surely lacks that it need not be read from disk. */
export function mayHave(family: Family, grapheme: string, own: Family): boolean {
  if (!EASTERN.has(family) || EASTERN.has(own)) return true
  return SHARED.test(grapheme) && !NOWHERE.test(grapheme)
}

/** Whose shapes of Han letters a text wants: kana and hangul say it; else the reader's language (BCP 47); Chinese by default. */
export function hanFamily(text: string, language = ''): Family {
  if (KANA.test(text)) return 'jp'
  if (HANGUL.test(text)) return 'kr'
  if (/^ja\b/i.test(language)) return 'jp'
  return /^ko\b/i.test(language) ? 'kr' : 'sc'
}

/** The family made for a script. */
export function familyFor(script: string, han: Family): Family {
  const family = SCRIPTS.find(([code]) => code === script)?.[2] ?? 'latin'
  return family === 'han' ? han : family
}
