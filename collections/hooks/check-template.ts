import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { prepareTemplate } from '~/media/templates/prepare-template'
import { isProblem } from '~/src/platform/problem'

/** What is published is prepared for copies first: a PDF of which none can be made is refused at its field, with the reason. */
export const checkTemplate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { _status, file, zones, dropSignature } = { ...originalDoc, ...data }
  if (_status !== 'published' || !file) return data
  try {
    await prepareTemplate({ payload: req.payload, fileId: String(file.id ?? file), zones, dropSignature })
  } catch (error) {
    if (!isProblem(error)) throw error
    const message = [error.message, ...(error.errors ?? []).map((one) => one.message), error.detail].filter(Boolean).join('. ')
    throw new ValidationError({ collection: 'assets', errors: [{ path: 'file', message }] }, req.t)
  }
  return data
}
