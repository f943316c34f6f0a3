import type { PayloadRequest } from 'payload'
import { loadMailBrand } from './mail-brand'
import { type RenderedMail, renderMail } from './render-mail'

/** The mail that leads to a new password, as Payload's own sign-in page asks for it. */
export async function passwordResetMail(args: { req?: PayloadRequest; token?: string; user?: { locale?: string | null; timeZone?: string | null } } | undefined): Promise<RenderedMail> {
  const { req, token = '', user } = args ?? {}
  if (!req) throw new Error('A password reset comes with its request')
  return renderMail({ kind: 'password-reset', values: { token }, locale: user?.locale ?? 'en', timeZone: user?.timeZone, brand: await loadMailBrand(req.payload) })
}
