import { type PDFContext, type PDFDict, type PDFHexString, PDFName, PDFNumber, type PDFObject, PDFObjectStreamParser, PDFRef, type PDFRawStream, type PDFString } from 'pdf-lib'
import type { ReadBudget } from './read-budget'
import { reserved } from './reserved-number'

/** The objects of an object stream, of the same budget as the file's others. */
export class BoundedObjectStream extends PDFObjectStreamParser {
  constructor(stream: PDFRawStream, private readonly budget: ReadBudget) {
    super(stream)
  }

  readInto(context: PDFContext, dict: PDFDict): void {
    const first = dict.lookup(PDFName.of('First'), PDFNumber).asNumber()
    const count = dict.lookup(PDFName.of('N'), PDFNumber).asNumber()
    const places: [number, number][] = []
    while (places.length < count) {
      places.push(this.budget.value(0, () => [this.nextInt(), this.nextInt()]))
    }
    for (const [number, offset] of places) {
      const start = first + offset
      this.bytes.moveTo(start)
      try {
        context.assign(PDFRef.of(number), this.parseObject())
      } catch (error) {
        // One that cannot be read is missed by those who refer to it, and the others are there.
        this.budget.stepBack(0)
        if (!(error instanceof Error)) throw error
      }
      // Objects may lie over one another, and are read as often.
      this.budget.stepBack(this.bytes.offset() - start)
    }
  }

  private nextInt(): number {
    this.skipWhitespaceAndComments()
    return this.parseRawInt()
  }

  override parseObject(ref?: PDFRef): PDFObject {
    return this.budget.value(this.bytes.peek(), () => super.parseObject(ref))
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

  protected override parseNumberOrRef(): PDFNumber | PDFRef {
    return reserved(super.parseNumberOrRef(), this.context, this.budget)
  }

  protected override parseRawNumber(): number {
    this.budget.word(this.bytes)
    return super.parseRawNumber()
  }
}
