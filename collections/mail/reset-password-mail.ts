import { passwordResetMail } from '~/src/notify/password-reset-mail'

type Args = Parameters<typeof passwordResetMail>[0]

/** Payload's own "forgot password" (used by the admin's sign-in page) writes the same mail as the portal's. */
export const resetPasswordMail = {
  generateEmailSubject: async (args: unknown) => (await passwordResetMail(args as Args)).subject,
  generateEmailHTML: async (args: unknown) => (await passwordResetMail(args as Args)).html,
}
