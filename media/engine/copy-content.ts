import type { Person } from '../zones/text-sources'
import type { Brand } from './brand'
import type { EncodedPicture } from './encode-picture'

/** Whose a copy is and what is said in it, whatever kind of file it is. */
export interface CopyContent {
  partner: Brand
  person: Person
  /** What the person typed, by zone id. */
  inputs: Readonly<Record<string, string>>
  /** The pictures that the person chose, by zone id. */
  pictures?: Readonly<Record<string, EncodedPicture | undefined>>
  serial: string
  /** What the QR code opens. */
  verifyUrl: string
  madeAt: Date
}
