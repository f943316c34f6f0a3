import type { IncomingAuthType } from 'payload'
import { passwordResetMail } from '~/src/notify/password-reset-mail'

type ForgotPassword = NonNullable<IncomingAuthType['forgotPassword']>

/** Payload's own "forgot password" (used by the admin's sign-in page) writes the same mail as the portal's. */
export const resetPasswordMail: Pick<ForgotPassword, 'generateEmailHTML' | 'generateEmailSubject'> = {
  generateEmailSubject: async (args) => (await passwordResetMail(args)).subject,
  generateEmailHTML: async (args) => (await passwordResetMail(args)).html,
}
