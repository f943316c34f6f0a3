import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { TEN_SCRIPTS, typePage } from '~/test/factories/type-page'
import { PDFiumLibrary } from '@hyzyla/pdfium'
it('x', async () => {
  const { pdf, set } = await typePage(Object.entries(TEN_SCRIPTS).map(([name, text]) => ({ text, box: { width: 460, height: 26 }, minSize: 8, maxSize: 18, language: name === 'chinese' ? 'zh' : 'en' })))
  writeFileSync('/tmp/type-ten.pdf', pdf)
  console.log(set.map((s) => [s.size, s.tooLong, s.missing, s.fonts.map((f) => f.key), s.lines.map((l) => l.runs.map((r) => r.text))]).map((x) => JSON.stringify(x)).join('\n'))
  const lib = await PDFiumLibrary.init()
  const d = await lib.loadDocument(pdf)
  console.log(d.getPage(0).getText())
})
