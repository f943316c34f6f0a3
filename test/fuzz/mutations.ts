import fc from 'fast-check'

/** One thing done to a file. Places are fractions of its length, so that a change means something in any file. */
export type Change =
  | { kind: 'byte'; at: number; byte: number }
  | { kind: 'bit'; at: number; bit: number }
  | { kind: 'cut'; at: number }
  | { kind: 'delete'; at: number; length: number }
  | { kind: 'double'; at: number; length: number; to: number }
  | { kind: 'number'; at: number; value: string }
  | { kind: 'reference'; at: number; to: number }
  | { kind: 'word'; at: number; word: string }
  | { kind: 'swap'; at: number; to: number }
  | { kind: 'insert'; at: number; text: string }

const NUMBERS = ['0', '-1', '1', '2', '0.0000001', '1e9', '65536', '2147483647', '4294967296', '99999999999999999999', '-2147483648', '3.4028235e38', '.', '--5', '00000000000000000001']
const WORDS = ['/Kids', '/Parent', '/Pages', '/Page', '/Catalog', '/Type', '/Length', '/Filter', '/FlateDecode', '/LZWDecode', '/ASCII85Decode', '/RunLengthDecode', '/DCTDecode', '/Crypt', '/N', '/First', '/ObjStm', '/XRef', '/Prev', '/Root', '/Encrypt', '/ID', '/Resources', '/Contents', '/MediaBox', '/CropBox', '/Rotate', '/UserUnit', '/XObject', '/Annots', '/AcroForm', '/Fields', '/Names', '/JavaScript', '/JS', '/S', '/A', '/EF', 'obj', 'endobj', 'stream', 'endstream', 'null', 'true', 'R', '<<', '>>', '[', ']', '(', ')', '<', '>', '%', 'xref', 'trailer', 'startxref']
const TEXTS = ['<<', '[', '(', '<', '>>', ']', ')', '%', ' 0 R', '\n1 0 obj\n', '\nendobj\n', '\nstream\n', '\nendstream\n', '\nxref\n0 1\n', '\ntrailer\n<</Size 5>>\n', '[[[[[[[[[[[[[[[[', '<</A<</A<</A<</A', '/S/JavaScript/JS(app.alert(1))', '\\', '\u0000']

/** In millionths, which are equally likely. */
const place = fc.nat(999_999).map((millionths) => millionths / 1_000_000)
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4_000 }))

export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('byte' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('bit' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: place, length }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('double' as const), at: place, length, to: place }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('number' as const), at: place, value: fc.constantFrom(...NUMBERS) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('reference' as const), at: place, to: fc.integer({ min: 0, max: 80 }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('word' as const), at: place, word: fc.constantFrom(...WORDS) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('swap' as const), at: place, to: place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, text: fc.constantFrom(...TEXTS) }) },
)

/** A file, by its number, and what is done to it. */
export const mutation = (files: number) => fc.record({ file: fc.nat(files - 1), changes: fc.array(change, { minLength: 1, maxLength: 8 }) })

export const mutate = (file: Buffer, changes: readonly Change[]): Buffer => changes.reduce(apply, file)

function apply(file: Buffer, change: Change): Buffer {
  const at = Math.floor(change.at * file.length)
  switch (change.kind) {
    case 'byte':
      return replaced(file, at, at + 1, Buffer.from([change.byte]))
    case 'bit':
      return replaced(file, at, at + 1, Buffer.from([(file[at] ?? 0) ^ (1 << change.bit)]))
    case 'cut':
      return file.subarray(0, at)
    case 'delete':
      return replaced(file, at, at + change.length, Buffer.alloc(0))
    case 'double': {
      const to = Math.floor(change.to * file.length)
      return replaced(file, to, to, file.subarray(at, at + change.length))
    }
    case 'number':
      return rewritten(file, at, /-?\d+(\.\d+)?/g, change.value)
    case 'reference':
      return rewritten(file, at, /\d+ 0 R/g, `${change.to} 0 R`)
    case 'word':
      return rewritten(file, at, /\/\w+|\b(obj|endobj|stream|endstream|R|xref|trailer|startxref)\b|<<|>>|[[\]()<>]/g, change.word)
    case 'insert':
      return replaced(file, at, at, Buffer.from(change.text, 'latin1'))
    case 'swap': {
      const [one, other] = [wordAt(file, at), wordAt(file, Math.floor(change.to * file.length))].sort((a, b) => a.start - b.start) as [Word, Word]
      if (one.end > other.start) return file
      return Buffer.concat([file.subarray(0, one.start), file.subarray(other.start, other.end), file.subarray(one.end, other.start), file.subarray(one.start, one.end), file.subarray(other.end)])
    }
  }
}

interface Word {
  start: number
  end: number
}

const replaced = (file: Buffer, from: number, to: number, by: Buffer) => Buffer.concat([file.subarray(0, from), by, file.subarray(to)])

/** How far a word is looked for. */
const REACH = 2_000

function rewritten(file: Buffer, at: number, pattern: RegExp, by: string): Buffer {
  const found = pattern.exec(file.toString('latin1', at, at + REACH))
  pattern.lastIndex = 0
  if (!found) return file
  return replaced(file, at + found.index, at + found.index + found[0].length, Buffer.from(by, 'latin1'))
}

function wordAt(file: Buffer, at: number): Word {
  const found = /[^\s/<>[\]()]+/.exec(file.toString('latin1', at, at + REACH))
  return { start: at + (found?.index ?? 0), end: at + (found ? found.index + found[0].length : 0) }
}
