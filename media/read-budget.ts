/** A file that takes more to read than any honest one does. */
export class TooComplex extends Error {}

/** Arrays and dictionaries within one another; programs that write PDFs need a dozen. */
const MAX_NESTING = 100
/** Numbers, names, strings, arrays and dictionaries in a whole file. A tagged book of 1,000 pages has two million. */
const MAX_VALUES = 6_000_000
/** Bytes of one string, name or number as written: pdf-lib takes some thirty times as many to read it. */
const MAX_TOKEN = 4 * 1024 * 1024
/** Bytes that a file's object streams may unfold to, all together. */
const MAX_OBJECT_STREAMS = 128 * 1024 * 1024
/** Bytes that a reader may go back by, beyond so many times the file's own: an honest file needs twice its length. */
const [FREE_STEPS_BACK, STEPS_BACK_PER_BYTE] = [50_000_000, 10]

/** Where a parser stands in its bytes. */
interface Place {
  offset(): number
  peekAt(offset: number): number | undefined
}

const code = (character: string) => character.charCodeAt(0)
const [OPEN, CLOSE, BACKSLASH, HEX_END] = [code('('), code(')'), code('\\'), code('>')]
const ENDS_WORD = new Set([0, 9, 10, 12, 13, 32, ...[...'()<>[]{}/%'].map(code)])

/**
 * What reading one file may cost. Every limit is a count, so that a file is refused everywhere or nowhere; once one is
 * passed, everything asked of the budget throws.
 */
export class ReadBudget {
  private values = 0
  private depth = 0
  private unfolded = 0
  private stepsBack: number
  private spent = false

  /** @param length bytes of the file */
  constructor(length: number) {
    this.stepsBack = FREE_STEPS_BACK + STEPS_BACK_PER_BYTE * length
  }

  /** Reads a value that may hold others. */
  value<T>(read: () => T): T {
    this.values += 1
    this.depth += 1
    try {
      this.hold(this.values <= MAX_VALUES && this.depth <= MAX_NESTING)
      return read()
    } finally {
      this.depth -= 1
    }
  }

  /** Going back, or over bytes a second time. */
  stepBack(bytes: number): void {
    this.stepsBack -= 1 + Math.max(0, bytes)
    this.hold(this.stepsBack >= 0)
  }

  /** How many bytes more an object stream may unfold to. */
  get left(): number {
    return MAX_OBJECT_STREAMS - this.unfolded
  }

  unfold(bytes: number): void {
    this.unfolded += bytes
    this.hold(this.left >= 0)
  }

  /** Looks for the end of a string before it is read letter by letter. */
  string(bytes: Place): void {
    let depth = 0
    this.token(bytes, (byte, before) => {
      if (before === BACKSLASH) return false
      if (byte === OPEN) depth += 1
      if (byte === CLOSE) depth -= 1
      return depth === 0
    })
  }

  /** Looks for the end of a string in hexadecimal before it is read. */
  hexString(bytes: Place): void {
    this.token(bytes, (byte) => byte === HEX_END)
  }

  /** Looks for the end of a name or a number before it is read. */
  word(bytes: Place): void {
    const from = bytes.offset()
    for (let at = from + 1; ; at += 1) {
      const byte = bytes.peekAt(at)
      if (byte === undefined || ENDS_WORD.has(byte)) return
      this.hold(at - from <= MAX_TOKEN)
    }
  }

  private token(bytes: Place, ends: (byte: number, before: number) => boolean): void {
    const from = bytes.offset()
    let before = 0
    for (let at = from; ; at += 1) {
      const byte = bytes.peekAt(at)
      if (byte === undefined) {
        // It has no end, and the next one may be looked for from the next byte.
        this.stepBack(at - from)
        throw new Error('A string has no end')
      }
      if (ends(byte, before)) return
      before = before === BACKSLASH ? 0 : byte
      this.hold(at - from <= MAX_TOKEN)
    }
  }

  private hold(kept: boolean): void {
    if (!kept) this.spent = true
    if (this.spent) throw new TooComplex('The file takes too much to read')
  }
}
