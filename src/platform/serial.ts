import { randomBytes } from 'node:crypto'

// Crockford's base 32: no I, L, O or U, so that a serial can be read over the phone. https://www.crockford.com/base32.html
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
// Five of the 37 values have check characters (`*~$=U`) that an address or a voice would spoil: no serial ends in one.
const SPOKEN = ALPHABET.length
const LENGTH = 12

/** A new serial such as `TD-7K2M-9QXV-4H3B-5`: 60 random bits and a check character. */
export const newSerial = (prefix: string): string => serialFrom(prefix, randomBytes(16))

/** The serial made of these bytes; the same bytes give the same serial. */
export function serialFrom(prefix: string, bytes: Uint8Array): string {
  const drawn = Array.from(bytes.subarray(0, LENGTH), (byte) => byte % 32)
  while (checkValue(drawn) >= SPOKEN) drawn[LENGTH - 1] = ((drawn[LENGTH - 1] ?? 0) + 1) % 32
  const body = drawn.map((value) => ALPHABET[value]).join('')
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

const checkOf = (body: string): string => ALPHABET.charAt(checkValue([...body].map((letter) => ALPHABET.indexOf(letter))))

/** Crockford's check: the number modulo 37, which catches one wrong or two swapped characters. */
const checkValue = (values: readonly number[]): number => values.reduce((rest, value) => (rest * 32 + value) % 37, 0)
