import type { Field, PayloadRequest } from 'payload'
import { CERTIFICATE_FACTS, missingFacts } from '~/courses/certificate-facts'
import { templateOfAsset } from '~/media/templates/fill-template'

/** A certification's own paper: an asset, published or not, whose places are named for the facts of a certificate. */
export const certificateTemplate: Field = {
  name: 'template',
  label: 'Certificate design',
  type: 'relationship',
  relationTo: 'assets',
  admin: {
    description: `A PDF asset whose text places are named ${CERTIFICATE_FACTS.join(', ')}; its QR code leads to the check of the certificate. Without one the certificate has the portal's own design.`,
  },
  validate: async (value: unknown, { req }: { req: PayloadRequest }) => {
    if (!value) return true
    const template = await templateOfAsset({ payload: req.payload, assetId: String(value), locale: 'en' })
    if (!template) return 'Choose a PDF asset with places on it.'
    const missing = missingFacts(template.zones.filter(({ kind }) => kind === 'text').map(({ id }) => id))
    return missing.length === 0 || `This asset has no text place named ${missing.join(', ')}.`
  },
}
