import type { Made } from '../collateral-types'

export const pdf = async (bytes: Promise<Buffer>): Promise<Made> => ({ bytes: await bytes, mimeType: 'application/pdf' })
export const pngImage = async (bytes: Promise<Buffer>): Promise<Made> => ({ bytes: await bytes, mimeType: 'image/png' })
export const jpegImage = async (bytes: Promise<Buffer>): Promise<Made> => ({ bytes: await bytes, mimeType: 'image/jpeg' })
