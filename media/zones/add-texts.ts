import { type PDFDocument, PDFObjectParser, PDFRef } from 'pdf-lib'
import { embedFonts } from '../type/embed-fonts'
import type { SetText } from '../type/set-text'
import { type Colour, textOperators } from '../type/text-operators'

export interface TextToAdd {
  set: SetText
  /** In points, as it was set. */
  box: { width: number; height: number }
  colour: Colour
}

/** Adds texts to a document, with the fonts they share: a form each, its origin at the lower left of its box. */
export function addTexts({ context }: PDFDocument, texts: readonly TextToAdd[]): PDFRef[] {
  const { objects, fonts } = embedFonts(
    texts.flatMap(({ set }) => set.fonts),
    () => context.nextRef().objectNumber,
  )
  for (const { number, body } of objects) context.assign(PDFRef.of(number), PDFObjectParser.forBytes(body, context).parseObject())
  const named = new Map(fonts.map((font, i) => [font.key, { name: `T${i}`, font }]))
  const Font = Object.fromEntries([...named.values()].map(({ name, font }) => [name, PDFRef.of(font.number)]))
  return texts.map(({ set, box, colour }) =>
    context.register(
      context.flateStream(textOperators(set, named, colour), {
        Type: 'XObject',
        Subtype: 'Form',
        // Marks and swashes may reach a little over the lines they stand on.
        BBox: [-set.size, -set.size, box.width + set.size, box.height + set.size],
        Resources: { Font },
      }),
    ),
  )
}
