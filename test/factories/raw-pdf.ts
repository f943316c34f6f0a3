/** Objects of a PDF by number: what stands between `obj` and `endobj`. The first is the catalog. */
export type RawObjects = Readonly<Record<number, string | Buffer>>

/** A PDF written by hand, with a cross-reference table; whatever the objects are. @param trailer more entries of the trailer, as PDF syntax */
export function rawPdf(objects: RawObjects, trailer = ''): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), section(objects, 9, trailer)])
}

/** The file with an update behind it (ISO 32000-1, 7.5.6). */
export function updatedPdf(file: Buffer, objects: RawObjects, trailer = ''): Buffer {
  const previous = Number(/startxref\s+(\d+)/.exec(file.toString('latin1', file.lastIndexOf('startxref')))?.[1])
  return Buffer.concat([file, section(objects, file.length, `/Prev ${previous} ${trailer}`)])
}

/** A stream object's body. @param entries of its dictionary, as PDF syntax */
export function rawStream(data: string | Buffer, entries = ''): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  return Buffer.concat([Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`, 'latin1'), bytes, Buffer.from('\nendstream')])
}

function section(objects: RawObjects, at: number, trailer: string): Buffer {
  const parts: Buffer[] = []
  let offset = at
  const rows = Object.entries(objects).map(([number, body]) => {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), typeof body === 'string' ? Buffer.from(body, 'latin1') : body, Buffer.from('\nendobj\n')])
    const row = `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    parts.push(part)
    offset += part.length
    return row
  })
  const size = Math.max(...Object.keys(objects).map(Number)) + 1
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}
