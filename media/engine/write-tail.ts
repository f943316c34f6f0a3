import type { Plan } from './plan'

export interface TailObject {
  object: number
  /** What stands between `obj` and `endobj`. */
  body: Uint8Array
}

/** A stream object's body. @param entries of its dictionary, as PDF syntax */
export function streamBody(entries: string, data: Uint8Array | string): Uint8Array {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  return Buffer.concat([Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`, 'latin1'), bytes, Buffer.from('\nendstream')])
}

/** An incremental update (ISO 32000-1, 7.5.6): the objects, and a cross-reference of the kind the file ends in. @param size the first object number that is free */
export function writeTail({ plan, objects, size, info, id }: { plan: Plan; objects: readonly TailObject[]; size: number; info: number; id: string }): Uint8Array {
  const parts: Uint8Array[] = []
  let at = plan.length
  const write = (bytes: Uint8Array | string) => {
    const part = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    parts.push(part)
    at += part.length
  }
  write('\n')
  const places: { object: number; at: number }[] = []
  for (const { object, body } of objects) {
    places.push({ object, at })
    write(`${object} 0 obj\n`)
    write(body)
    write('\nendobj\n')
  }
  const end = `/Root ${plan.root}/Info ${info} 0 R/Prev ${plan.startxref}/ID[<${id}><${id}>]`
  const start = at
  if (plan.xrefStream) {
    const runs = runsOf([...places, { object: size, at: start }])
    const rows = Buffer.concat(runs.flat().map((place) => row(place.at)))
    const index = runs.map((run) => `${run[0]?.object} ${run.length}`).join(' ')
    write(`${size} 0 obj\n`)
    write(streamBody(`/Type/XRef/Size ${size + 1}/W[1 5 1]/Index[${index}]${end}`, rows))
    write('\nendobj\n')
  } else {
    const sections = runsOf(places).map((run) => `${run[0]?.object} ${run.length}\n${run.map((place) => `${String(place.at).padStart(10, '0')} 00000 n \n`).join('')}`)
    write(`xref\n${sections.join('')}trailer\n<</Size ${size}${end}>>\n`)
  }
  write(`startxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}

function row(at: number): Uint8Array {
  const bytes = Buffer.alloc(7)
  bytes[0] = 1
  bytes.writeUIntBE(at, 1, 5)
  return bytes
}

/** Places in runs of consecutive object numbers. */
function runsOf(places: readonly { object: number; at: number }[]): { object: number; at: number }[][] {
  const runs: { object: number; at: number }[][] = []
  for (const place of [...places].sort((a, b) => a.object - b.object)) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.object === place.object - 1) run.push(place)
    else runs.push([place])
  }
  return runs
}
