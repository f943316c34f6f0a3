import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { KEY_MARK, keyHash } from './api-key-hash'
import { listApiKeys } from './list-api-keys'

const MOST = 10
/** Characters of a key that are shown to tell keys apart. */
const PREFIX = 12

/**
 * Makes a key by which a machine calls `/v1` as the viewer. It is given here once; only its hash is kept.
 * @throws Problem 409 `too-many-keys`; 422 naming the field
 */
export async function createApiKey({ payload, viewer, name }: { payload: Payload; viewer: Viewer; name: string }): Promise<{ id: string; key: string }> {
  const label = name.trim()
  if (label === '' || label.length > 80) {
    throw new Problem({
      status: 422,
      code: 'invalid-key',
      title: 'The key needs a name',
      errors: [{ field: 'name', message: 'Name what will use it, in at most 80 characters.', ...(label ? { rule: 'too-long', values: { max: 80 } } : { rule: 'required' }) }],
    })
  }
  if ((await listApiKeys({ payload, viewer })).length >= MOST) throw new Problem({ status: 409, code: 'too-many-keys', title: `You have ${MOST} keys: revoke one first` })
  const key = KEY_MARK + randomBytes(32).toString('base64url')
  const { id } = await payload.create({
    collection: 'api-keys',
    data: { name: label, user: viewer.id, prefix: key.slice(0, PREFIX), keyHash: keyHash(key) },
    overrideAccess: true,
    depth: 0,
  })
  await recordAudit({ payload, actor: viewer, action: 'made key', subject: { collection: 'api-keys', id: String(id) }, data: { name: label } })
  return { id: String(id), key }
}
