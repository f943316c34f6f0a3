import type { Payload } from 'payload'
import sharp from 'sharp'
import { Problem } from '~/src/platform/problem'
import { readSerial } from '~/src/platform/serial'
import { inDeckThread } from '../formats/deck/deck-threads'
import { isCompoundFile } from '../formats/deck/open-deck'
import { isFoundMail, readFoundMail } from '../formats/mail/found-mail'
import { describePdf, readPageCodes, readPdfWords, readPictureCodes } from '../pdf/pdf-pages'
import { type CopyStatus, copyStatus } from './read-copy'

/** Bytes of a found file that is looked into. */
export const MAX_FOUND_FILE = 50 * 1024 * 1024

/** A QR code is looked for on so many pages, the first and the last before the others: each takes 100 ms or so. */
const PAGES_LOOKED_AT = 12

/** How a deck begins (APPNOTE.TXT, 4.3.7). */
const ZIP = Buffer.from('PK\u0003\u0004')

const PICTURES: readonly string[] = ['png', 'jpeg', 'webp']

/**
 * Which copy a found PDF, picture, deck or mail is: by its properties, its words or its links, or, where a printer
 * driver or a network has thrown those away, by the QR code on it.
 * @throws Problem 422 `pdf-unreadable`, `pdf-needs-password`, `deck-unreadable`, `deck-too-large`, `deck-too-heavy`, `deck-needs-password`, `mail-unreadable` or `no-serial`, 404 `not-found` for a serial that is none, 503 `engine-busy`
 */
export async function identifyCopy({ payload, bytes }: { payload: Payload; bytes: Uint8Array }): Promise<CopyStatus> {
  const serial = await serialOf(bytes)
  if (!serial) throw new Problem({ status: 422, code: 'no-serial', title: 'This file carries no serial of ours', errors: [{ field: 'file', message: 'Neither its properties nor a code on it name a copy.' }] })
  return copyStatus({ payload, serial })
}

async function serialOf(bytes: Uint8Array): Promise<string | undefined> {
  const properties = await pictureProperties(bytes)
  if (properties !== undefined) return serialIn([properties]) ?? serialIn(await readPictureCodes(bytes))
  // A mail as Outlook saves it (.msg), whose words lie in it as they are, or a deck with a password.
  if (isCompoundFile(bytes)) return serialIn([Buffer.from(bytes).toString('utf16le'), Buffer.from(bytes).toString('latin1')]) ?? serialOfDeck(bytes)
  if (ZIP.equals(bytes.subarray(0, ZIP.length))) return serialOfDeck(bytes)
  return isFoundMail(bytes) ? serialOfMail(bytes) : serialOfPdf(bytes)
}

async function serialOfDeck(bytes: Uint8Array): Promise<string | undefined> {
  const { properties, slides } = await inDeckThread('readDeckWords', bytes)
  const said = serialIn([properties]) ?? serialIn(slides)
  if (said) return said
  for (const picture of await inDeckThread('readDeckPictures', bytes)) {
    const serial = serialIn(await readPictureCodes(picture).catch(() => []))
    if (serial) return serial
  }
  return undefined
}

async function serialOfMail(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return serialIn(await readFoundMail(bytes))
  } catch (error) {
    throw Object.assign(new Problem({ status: 422, code: 'mail-unreadable', title: 'This mail cannot be read', errors: [{ field: 'file', message: 'Save it anew as .eml or .html and send that.' }] }), { cause: error })
  }
}

/** What the EXIF of a picture says; undefined for a file that is no picture that copies are made of. */
async function pictureProperties(bytes: Uint8Array): Promise<string | undefined> {
  const found = await sharp(bytes)
    .metadata()
    .catch(() => undefined)
  return found && PICTURES.includes(found.format) ? (found.exif?.toString('latin1') ?? '') : undefined
}

const serialOfPdf = async (bytes: Uint8Array): Promise<string | undefined> => serialIn(await readPdfWords(bytes)) ?? (await serialOnPages(bytes))

async function serialOnPages(bytes: Uint8Array): Promise<string | undefined> {
  const { pages } = await describePdf(bytes)
  const order = [...new Set([1, pages, ...Array.from({ length: pages }, (_, at) => at + 1)])].slice(0, PAGES_LOOKED_AT)
  for (const page of order) {
    const serial = serialIn(await readPageCodes(bytes, page))
    if (serial) return serial
  }
  return undefined
}

/** The last serial of a copy in texts; a file that became another's template names the older first. */
export function serialIn(texts: readonly string[]): string | undefined {
  const found = texts.flatMap((text) => text.match(/TD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/gi) ?? [])
  return found.flatMap((typed) => readSerial('TD', typed) ?? []).at(-1)
}
