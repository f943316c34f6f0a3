const code = (text: string) => text.charCodeAt(0)
const [Q_SAVE, Q_RESTORE, LF, CR] = [code('q'), code('Q'), 10, 13]
const SPACES = new Set([0, 9, LF, 12, CR, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map(code))

/** How a page's content leaves the stack of graphics states (ISO 32000-1, 8.4.2). */
export interface GraphicsStates {
  /** States saved and never restored. */
  open: number
  /** Where a restore stands that no save belongs to: readers pass over it. */
  excess: number[]
}

/** Reads `q` and `Q` in a content stream, and none in its strings, names, comments and inline pictures. */
export function graphicsStates(content: Uint8Array): GraphicsStates {
  const excess: number[] = []
  let open = 0
  let at = 0
  while (at < content.length) {
    const byte = content[at] ?? 0
    if (byte === code('(')) at = afterString(content, at)
    else if (byte === code('%')) at = find(content, at, (one) => one === LF || one === CR)
    else if (byte === code('<') && content[at + 1] !== code('<')) at = find(content, at, (one) => one === code('>')) + 1
    else if (byte === code('/')) at = afterWord(content, at + 1)
    else if (SPACES.has(byte) || DELIMITERS.has(byte)) at += 1
    else {
      const end = afterWord(content, at)
      if (end - at === 1 && byte === Q_SAVE) open += 1
      else if (end - at === 1 && byte === Q_RESTORE && open > 0) open -= 1
      else if (end - at === 1 && byte === Q_RESTORE) excess.push(at)
      else if (end - at === 2 && byte === code('I') && content[at + 1] === code('D')) {
        at = afterInlinePicture(content, end)
        continue
      }
      at = end
    }
  }
  return { open, excess }
}

function find(content: Uint8Array, from: number, wanted: (byte: number) => boolean): number {
  const found = content.subarray(from).findIndex(wanted)
  return found < 0 ? content.length : from + found
}

const ends = (byte: number) => SPACES.has(byte) || DELIMITERS.has(byte)
const afterWord = (content: Uint8Array, from: number) => find(content, from, ends)

function afterString(content: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === code('\\')) at += 1
    else if (content[at] === code('(')) depth += 1
    else if (content[at] === code(')')) depth -= 1
    if (depth === 0) return at + 1
  }
  return content.length
}

/** Behind `EI` between white space: the data before it is binary and may hold any other word. */
function afterInlinePicture(content: Uint8Array, from: number): number {
  for (let at = from + 1; at < content.length - 1; at += 1) {
    const stands = content[at] === code('E') && content[at + 1] === code('I')
    if (stands && SPACES.has(content[at - 1] ?? 0) && (at + 2 >= content.length || SPACES.has(content[at + 2] ?? 0))) return at + 2
  }
  return content.length
}
