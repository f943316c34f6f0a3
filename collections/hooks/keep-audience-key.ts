import type { CollectionBeforeChangeHook } from 'payload'
import { registerAudience } from '~/src/policy/audience-registry'
import { OPEN } from '~/src/policy/requirement'
import { parseRequirement } from '~/src/policy/requirement-schema'

/** The registry learns the audience before the document carries its key, so that a key is never unknown to it. */
export const keepAudienceKey: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const audience: unknown = data.audience ?? originalDoc?.audience ?? OPEN
  data.audience = parseRequirement(audience, 'audience')
  data.audienceKey = await registerAudience(req.payload, data.audience)
  return data
}
