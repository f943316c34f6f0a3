import { randomBytes } from 'node:crypto'

// Crockford's base 32: no I, L, O or U, so that a serial can be read over the phone. https://www.crockford.com/base32.html
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHECK = `${ALPHABET}*~$=U`
const LENGTH = 12

/** A new serial such as `TD-7K2M-9QXV-4H3B-5`: 60 random bits and a check character. */
export const newSerial = (prefix: string): string => serialFrom(prefix, randomBytes(16))

/** The serial made of these bytes; the same bytes give the same serial. */
export function serialFrom(prefix: string, bytes: Uint8Array): string {
  const body = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join('')
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${checkOf(body)}`
}

/**
 * The serial a person typed, as it was issued, or undefined when it cannot have been: case, spaces, hyphens and the
 * look-alikes I, L and O are forgiven, a wrong check character is not.
 */
export function readSerial(prefix: string, typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  if (!plain.startsWith(prefix)) return undefined
  const rest = plain.slice(prefix.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const [body, check] = [rest.slice(0, LENGTH), rest.slice(LENGTH)]
  if (body.length !== LENGTH || [...body].some((letter) => !ALPHABET.includes(letter)) || check !== checkOf(body)) return undefined
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}-${check}`
}

/** Crockford's check character: the value modulo 37, which catches one wrong or two swapped characters. */
function checkOf(body: string): string {
  let rest = 0
  for (const letter of body) rest = (rest * 32 + ALPHABET.indexOf(letter)) % 37
  return CHECK.charAt(rest)
}
