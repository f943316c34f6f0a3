import { serialFrom } from '~/src/platform/serial'

/** What the QR code of a preview leads to: as long as any other, so that the code is as dense, and no copy's. */
export const PREVIEW_SERIAL = serialFrom('TD', new Uint8Array(16))
