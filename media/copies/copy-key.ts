import { createHash } from 'node:crypto'

interface CopyKeyArgs {
  partner: string
  brandKit: string
  asset: string
  file: string
  zonesVersion: string
  /** What zones print of the person. */
  person?: string
  inputs: Readonly<Record<string, string>>
}

/** Names a copy by everything that made it: asked for again, the same copy is given. */
export function copyKey({ inputs, ...rest }: CopyKeyArgs): string {
  const sorted = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify([rest.partner, rest.brandKit, rest.asset, rest.file, rest.zonesVersion, rest.person ?? null, sorted])).digest('hex')
}
