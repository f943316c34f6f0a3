import { createHmac } from 'node:crypto'

/** The token of an invitation: its id, and proof of it that only the portal's secret makes. */
export const invitationToken = (secret: string, { id, nonce }: { id: string; nonce: string }): string =>
  `${id}.${createHmac('sha256', secret).update(`invitation:${id}:${nonce}`).digest('base64url')}`
