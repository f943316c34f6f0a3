import path from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** Names of a zip's entries as they stand in its directory, each as often as it is there (APPNOTE.TXT, 4.3.12). */
function entriesOf(bytes: Buffer): string[] {
  const names: string[] = []
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 46)) {
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.subarray(at + 46, at + 46 + length).toString())
  }
  return names
}

/**
 * What would keep PowerPoint from opening a deck, as sentences; none of a sound one: parts without a type, relationships
 * that lead nowhere or share an id, references without a relationship, XML that is none, shapes that share an id, and
 * entries that stand in the zip twice.
 */
export function brokenIn(bytes: Buffer): string[] {
  const broken: string[] = []
  const entries = entriesOf(bytes)
  for (const name of new Set(entries)) if (entries.filter((other) => other === name).length > 1) broken.push(`${name} is there twice`)
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
  const written = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name))
  for (const [name, part] of written) {
    try {
      new DOMParser({ onError: (_level, message) => { throw new Error(message) } }).parseFromString(strFromU8(part), 'text/xml')
    } catch (error) {
      broken.push(`${name}: ${String(error)}`)
    }
  }
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array())
  const [extensions, overrides] = [all(types, /<Default[^>]*Extension="([^"]+)"/g).map((one) => one.toLowerCase()), all(types, /<Override[^>]*PartName="([^"]+)"/g)]
  for (const one of [...extensions, ...overrides]) if ([...extensions, ...overrides].filter((other) => other === one).length > 1) broken.push(`${one} has two types`)
  for (const name of parts.keys()) if (name !== '[Content_Types].xml' && !overrides.includes(`/${name}`) && !extensions.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) broken.push(`${name} has no type`)
  for (const override of overrides) if (!parts.has(override.slice(1))) broken.push(`${override} has a type and is not there`)
  for (const [name, part] of written.filter(([one]) => one.endsWith('.rels'))) {
    const text = strFromU8(part)
    const source = path.posix.join(path.posix.dirname(path.posix.dirname(name)), path.posix.basename(name, '.rels'))
    const ids = all(text, /<Relationship [^>]*\bId="([^"]+)"/g)
    if (new Set(ids).size < ids.length) broken.push(`${name} has an id twice`)
    for (const [relation] of text.matchAll(/<Relationship [^>]*>/g)) {
      const [target = ''] = all(relation, /\bTarget="([^"]*)"/g)
      const to = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(source), target)
      if (!/TargetMode="External"/.test(relation) && !parts.has(to)) broken.push(`${name} leads to ${to}`)
    }
    const used = all(strFromU8(parts.get(source) ?? new Uint8Array()), /\br:(?:embed|link|id|pict)="([^"]+)"/g)
    for (const id of used) if (!ids.includes(id)) broken.push(`${source} refers to ${id}`)
  }
  for (const [name, part] of written.filter(([one]) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(one))) {
    const ids = all(strFromU8(part), /<p:cNvPr id="(\d+)"/g)
    if (new Set(ids).size < ids.length) broken.push(`${name} has two shapes of one id`)
  }
  return broken
}
