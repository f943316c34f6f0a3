import { createHash, type Hash } from 'node:crypto'
import { singleton } from '~/src/platform/singleton'
import { blobStore } from '~/src/platform/storage/open-store'
import { planKey, preparedKey } from '../blob-keys'
import { type Plan, readPlan, writePlan } from '../engine/plan'
import { prepareMeasured } from '../engine/prepare-measured'
import type { Removed } from '../engine/remove-active-content'
import { originalBytes } from '../assets/original-bytes'
import type { FileRow } from '../rows'
import { Recent, recentPromise } from '../type/recent'
import { type Zone, zonesVersion } from '../zones/zones'

/** Goes up when `prepare` makes something else of the same file and zones; what was prepared before stays for its copies. */
const ENGINE = 3

/** A PDF in the blob store that copies are made of, and the places in it. */
export interface PdfTemplate {
  file: Pick<FileRow, 'filename' | 'sha256'>
  zones: readonly Zone[]
  /** Whether copies of a signed file go without its signature. */
  dropSignature?: boolean
}

export interface PreparedFile {
  /** Key of its bytes. */
  blob: string
  plan: Plan
  removed: Removed[]
}

export interface WarmFile extends PreparedFile {
  /** SHA-256 of its bytes, not yet ended: a copy's continues from here. */
  hash: Hash
}

/** Templates that copies are made of now; of each its plan and the state of its hash are kept, some 300 KB. */
const KEPT_WARM = 50

/**
 * A file prepared for its zones, ready to be filled.
 * @throws Problem 422 `pdf-needs-password`, `pdf-signed`, `pdf-unreadable` or `pdf-too-heavy`, 503 `engine-busy`
 */
export function warmFile(template: PdfTemplate): Promise<WarmFile> {
  const warm = singleton('engine-warm', () => new Recent<Promise<WarmFile>>(KEPT_WARM))
  return recentPromise(warm, nameOf(template), () => warmUp(template))
}

async function warmUp(template: PdfTemplate): Promise<WarmFile> {
  const prepared = await preparedFile(template)
  const opened = await blobStore().open(prepared.blob)
  if (!opened) throw new Error(`The prepared file ${prepared.blob} is missing`)
  const hash = createHash('sha256')
  for await (const chunk of opened.stream) hash.update(chunk as Buffer)
  return { ...prepared, hash }
}

/**
 * A file prepared for its zones: once for all processes that share a blob store, and once a time in this one.
 * @throws as `warmFile`
 */
export function preparedFile(template: PdfTemplate): Promise<PreparedFile> {
  const coming = singleton('engine-coming', () => new Map<string, Promise<PreparedFile>>())
  const name = nameOf(template)
  const known = coming.get(name)
  if (known) return known
  const preparing = (async () => (await findPrepared(template)) ?? (await prepareAndKeep(template)))().finally(() => coming.delete(name))
  coming.set(name, preparing)
  return preparing
}

/** A file as it was prepared for its zones before, if it was. */
export async function findPrepared(template: PdfTemplate): Promise<PreparedFile | undefined> {
  const kept = await blobStore().get(nameOf(template))
  if (!kept) return undefined
  const { plan, ...rest } = JSON.parse(kept.toString()) as Omit<PreparedFile, 'plan'> & { plan: Parameters<typeof readPlan>[0] }
  return (await blobStore().stat(rest.blob)) && { ...rest, plan: readPlan(plan) }
}

async function prepareAndKeep(template: PdfTemplate): Promise<PreparedFile> {
  const { file, zones, dropSignature = false } = template
  const { bytes, plan, removed } = await prepareMeasured(await originalBytes(file), zones, { dropSignature })
  const blob = preparedKey(createHash('sha256').update(bytes).digest('hex'))
  await blobStore().put(blob, bytes, { contentType: 'application/pdf' })
  // Last, as it says that the bytes are there.
  await blobStore().put(nameOf(template), Buffer.from(JSON.stringify({ blob, plan: writePlan(plan), removed })), { contentType: 'application/json' })
  return { blob, plan, removed }
}

const nameOf = ({ file, zones, dropSignature }: PdfTemplate): string => planKey(file.sha256, `${zonesVersion(zones)}${dropSignature ? '-unsigned' : ''}`, ENGINE)
