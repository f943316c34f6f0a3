import type { PDFRawStream } from 'pdf-lib'
import { TooComplex } from './too-complex'
import { unfoldStream } from './unfold-stream'

/** Arrays and dictionaries within one another; programs that write PDFs need a dozen. */
const MAX_NESTING = 100
/** Numbers and strings in a whole file, or what weighs as much; files found in the wild have up to 1,300 a page. */
const MAX_VALUES = 4_000_000
/** As many values does an array or a dictionary weigh, by the memory it takes, and a name or a reference, of which pdf-lib keeps each that there ever was. */
const [HOLDER, KEPT] = [4, 2]
/** Bytes of one string, name or number as written: pdf-lib takes some thirty times as many to read it. */
const MAX_TOKEN = 4 * 1024 * 1024
/** Bytes that a file's object streams may unfold to, all together. */
const MAX_OBJECT_STREAMS = 128 * 1024 * 1024
/** Times that a parser may go back, and bytes, beyond one for each byte of the file: honest files need ten a value. */
const MAX_STEPS_BACK = 60_000_000

/** Where a parser stands in its bytes. */
interface Place {
  offset(): number
  peekAt(offset: number): number | undefined
}

const code = (character: string) => character.charCodeAt(0)
const [OPEN, CLOSE, BACKSLASH, HEX_END, DICTIONARY, ARRAY] = [code('('), code(')'), code('\\'), code('>'), code('<'), code('[')]
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
    this.stepsBack = MAX_STEPS_BACK + length
  }

  /** Reads a value that begins with `byte` and may hold others. */
  value<T>(byte: number, read: () => T): T {
    this.values += byte === DICTIONARY || byte === ARRAY ? HOLDER : 1
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

  /** The data of an object stream. */
  unfold(stream: PDFRawStream): Uint8Array {
    const left = MAX_OBJECT_STREAMS - this.unfolded
    this.hold(left > 0)
    try {
      const data = unfoldStream(stream, left)
      this.unfolded += data.length
      return data
    } catch (error) {
      if (error instanceof TooComplex) this.spent = true
      throw error
    }
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

  /** Looks for the end of a name before it is read. */
  name(bytes: Place): void {
    this.keep()
    this.word(bytes)
  }

  /** A name, or a reference. */
  keep(): void {
    this.values += KEPT
  }

  /** Looks for the end of a number before it is read. */
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
