import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, GlobalAfterChangeHook } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { viewerIn } from '../access/by-role'

/** Never written to the trail: secrets, and what changes with every sign-in. */
const SILENT = new Set(['password', 'hash', 'salt', 'sessions', 'resetPasswordToken', 'resetPasswordExpiration', 'loginAttempts', 'lockUntil', 'updatedAt', 'createdAt', 'text'])

/** Names of the top-level fields that differ between two states of a row. */
function changedFields(before: Record<string, unknown> | undefined, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter(
    (field) => !SILENT.has(field) && JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after[field] ?? null),
  )
}

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const fields = changedFields(operation === 'create' ? undefined : previousDoc, doc)
  if (operation === 'update' && fields.length === 0) return doc
  await recordAudit({
    payload: req.payload,
    actor: viewerIn(req),
    action: operation === 'create' ? 'created' : doc.deletedAt && !previousDoc?.deletedAt ? 'trashed' : 'changed',
    subject: { collection: collection.slug, id: String(doc.id) },
    data: { fields },
  })
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordAudit({
    payload: req.payload,
    actor: viewerIn(req),
    action: 'deleted',
    subject: { collection: collection.slug, id: String(id) },
    data: {},
  })
  return doc
}

/** Adds the audit trail to a collection whose changes matter. */
export const audited = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterChange: [...(config.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete],
  },
})

export const auditGlobal: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const fields = changedFields(previousDoc, doc)
  if (fields.length > 0) {
    await recordAudit({ payload: req.payload, actor: viewerIn(req), action: 'changed', subject: { collection: global.slug, id: global.slug }, data: { fields } })
  }
  return doc
}
