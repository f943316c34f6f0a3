import { PDFArray, PDFBool, type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFParser, PDFRawStream, PDFRef, type PDFStream, PDFString } from 'pdf-lib'
import { BoundedObjectStream } from './bounded-object-stream'
import { readEncryption } from './encryption'
import { keepLiveObjects } from './live-objects'
import { ReadBudget } from './read-budget'
import { NOT_A_NUMBER, reserved } from './reserved-number'

const SPACES = new Set([0, 9, 10, 12, 13, 32])
const [LF, CR] = [10, 13]
const KEYWORDS = ['stream \r\n', 'stream\r\n', 'stream\r', 'stream\n', 'stream'].map((word) => Buffer.from(word))
const END = Buffer.from('endstream')

type Arguments = ConstructorParameters<typeof PDFParser>
type Cipher = NonNullable<Arguments[5]>

const name = (key: string) => PDFName.of(key)
const typeOf = (dict: PDFDict) => dict.lookup(name('Type'))

/**
 * pdf-lib's parser, held to a budget, so that no file can keep it for hours or fill the memory; and mended: object
 * streams with predictors, lengths that stand in other objects, strings of encrypted files and cross-reference streams
 * of such, objects of two generations.
 * @throws TooComplex
 */
class BoundedParser extends PDFParser {
  private readonly file: Buffer
  private readonly cipher: Cipher | undefined
  private readonly budget: ReadBudget
  private lengths: Map<string, number> | undefined

  constructor(...args: Arguments) {
    super(...args)
    const [file, , , , , cipher] = args
    this.file = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
    this.cipher = cipher
    this.budget = new ReadBudget(file.length)
    const { bytes, budget } = this
    const moveTo = bytes.moveTo.bind(bytes)
    bytes.moveTo = (offset) => {
      budget.stepBack(bytes.offset() - offset)
      moveTo(offset)
    }
  }

  override async parseDocument(): Promise<PDFContext> {
    const context = await super.parseDocument()
    const { trailerInfo } = context
    const encryption = context.lookup(trailerInfo.Encrypt)
    if (encryption instanceof PDFDict) readEncryption(context, encryption)
    else delete trailerInfo.Encrypt
    // It is said to be there, and the key depends on it; files without are read as if it were empty.
    if (trailerInfo.Encrypt && !(context.lookup(trailerInfo.ID) instanceof PDFArray)) trailerInfo.ID = context.obj([new Uint8Array(), new Uint8Array()])
    keepLiveObjects(context)
    return context
  }

  protected override parseNumberOrRef(): PDFNumber | PDFRef {
    return reserved(super.parseNumberOrRef(), this.context, this.budget)
  }

  override parseObject(ref?: PDFRef): PDFObject {
    const object = this.budget.value(this.bytes.peek(), () => super.parseObject(ref))
    // pdf-lib would write what it decrypted as it is, and a bracket in it would end the file's syntax.
    return this.cipher && ref && object instanceof PDFString ? PDFHexString.of(Buffer.from(object.asString(), 'latin1').toString('hex')) : object
  }

  protected override parseString(ref?: PDFRef): PDFString {
    this.budget.string(this.bytes)
    return super.parseString(ref)
  }

  protected override parseHexString(ref?: PDFRef): PDFHexString {
    this.budget.hexString(this.bytes)
    return super.parseHexString(ref)
  }

  protected override parseName(): PDFName {
    this.budget.name(this.bytes)
    return super.parseName()
  }

  protected override parseRawNumber(): number {
    this.budget.word(this.bytes)
    return super.parseRawNumber()
  }

  protected override parseRawInt(): number {
    const first = this.bytes.peek()
    if (!(first >= 0x30 && first <= 0x39)) throw NOT_A_NUMBER
    this.budget.word(this.bytes)
    return super.parseRawInt()
  }

  protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFStream {
    const start = this.bytes.offset()
    const dict = this.parseDict(ref)
    if (this.cipher && ref && this.isClear(dict)) {
      this.bytes.moveTo(start)
      return this.parseDictOrStream()
    }
    this.skipWhitespaceAndComments()
    const from = this.startOfStream()
    if (from === undefined) return dict
    const raw = this.readStream(dict, from)
    const contents = this.cipher && ref ? this.cipher.createCipherTransform(ref.objectNumber, ref.generationNumber).decryptBytes(raw) : raw
    const stream = PDFRawStream.of(dict, contents)
    if (typeOf(dict) === name('ObjStm')) return this.readObjects(stream)
    if (typeOf(dict) === name('XRef')) dict.set(name('Index'), this.context.obj([]))
    return typeOf(dict) === name('XRef') ? emptied(stream) : stream
  }

  /** What is never encrypted: ISO 32000-1, 7.6.1 and table 20. */
  private isClear(dict: PDFDict): boolean {
    const told = this.cipher && this.cipher.algorithm >= 4 && this.cipher.dict.lookup(name('EncryptMetadata')) === PDFBool.False
    return typeOf(dict) === name('XRef') || (told === true && typeOf(dict) === name('Metadata'))
  }

  /** Where the data of a stream begins that the parser stands before. */
  private startOfStream(): number | undefined {
    const at = this.bytes.offset()
    const keyword = KEYWORDS.find((word) => this.file.subarray(at, at + word.length).equals(word))
    return keyword && at + keyword.length
  }

  private readStream(dict: PDFDict, from: number): Uint8Array {
    const length = this.lengthOf(dict.get(name('Length')))
    const told = length === undefined ? undefined : this.endAt(from + length)
    if (length !== undefined && told !== undefined) {
      this.bytes.moveTo(told)
      return this.bytes.slice(from, from + length)
    }
    const end = this.file.indexOf(END, from)
    if (end < 0) {
      this.budget.stepBack(this.file.length - from)
      throw new Error('A stream has no end')
    }
    this.bytes.moveTo(end + END.length)
    const line = this.file[end - 1] === LF ? (this.file[end - 2] === CR ? 2 : 1) : this.file[end - 1] === CR ? 1 : 0
    return this.bytes.slice(from, Math.max(from, end - line))
  }

  /** Where the keyword that ends a stream is behind, if nothing but space stands before it. */
  private endAt(end: number): number | undefined {
    if (!(end >= 0 && end <= this.file.length)) return undefined
    let at = end
    while (SPACES.has(this.file[at] ?? -1)) at += 1
    this.budget.stepBack(at - end)
    return this.file.subarray(at, at + END.length).equals(END) ? at + END.length : undefined
  }

  private lengthOf(length: PDFObject | undefined): number | undefined {
    const known = this.context.lookup(length)
    if (known instanceof PDFNumber) return known.asNumber()
    if (!(length instanceof PDFRef)) return undefined
    this.lengths ??= new Map([...this.file.toString('latin1').matchAll(/\b(\d{1,10}) (\d{1,5}) obj\s{0,9}(\d{1,10})\s{0,9}endobj/g)].map(([, number, generation, value]) => [`${number} ${generation} R`, Number(value)]))
    return this.lengths.get(String(length))
  }

  private readObjects(stream: PDFRawStream): PDFRawStream {
    const { dict } = stream
    const data = this.budget.unfold(stream)
    const plain = emptied(stream)
    new BoundedObjectStream(PDFRawStream.of(plain.dict, data), this.budget).readInto(this.context, dict)
    plain.dict.set(name('N'), PDFNumber.of(0))
    return plain
  }
}

/** The stream without its data, which has been read. */
function emptied({ dict }: PDFRawStream): PDFRawStream {
  for (const key of ['Filter', 'DecodeParms', 'Length']) dict.delete(name(key))
  return PDFRawStream.of(dict, new Uint8Array())
}

/** Has every file that pdf-lib loads in this process read by the bounded parser. */
export function boundParser(): void {
  PDFParser.forBytesWithOptions = (...args) => new BoundedParser(...args)
}
