import { readFileSync, writeFileSync } from 'node:fs'
import { prepare } from '~/media/engine/prepare'
import { markerZone } from '~/test/factories/copy-of'
import { PDFDocument } from 'pdf-lib'
console.warn = () => undefined
for (const f of process.argv.slice(2)) {
  const t = performance.now()
  const p = await prepare(readFileSync(f), markerZone({ x: 5, y: 5, width: 20, height: 12 }))
  writeFileSync('/tmp/p.pdf', p.bytes)
  const d = await PDFDocument.load(p.bytes, { updateMetadata: false })
  console.log(f, performance.now() - t, p.plan.root, p.plan.size, p.plan.xrefStream, String(d.context.trailerInfo.Root), d.context.lookup(d.context.trailerInfo.Root)?.constructor.name)
}
