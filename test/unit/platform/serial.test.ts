import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newSerial, readSerial, serialFrom } from '~/src/platform/serial'

const drawn = fc.uint8Array({ minLength: 16, maxLength: 16 })
const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

describe('serials', () => {
  it('look as they are printed', () => {
    expect(newSerial('TD')).toMatch(/^TD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
    expect(newSerial('TD')).not.toBe(newSerial('TD'))
  })

  it('are read as they were issued: in small letters, without hyphens, with look-alikes', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('TD', 'TC'), (bytes, prefix) => {
        const serial = serialFrom(prefix, bytes)
        const sloppy = serial.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readSerial(prefix, serial)).toBe(serial)
        expect(readSerial(prefix, sloppy)).toBe(serial)
      }),
    )
  })

  it('catch every single wrong character', () => {
    fc.assert(
      fc.property(drawn, fc.nat(12), fc.constantFrom(...ALPHABET), (bytes, at, letter) => {
        const plain = serialFrom('TD', bytes).slice(3).replaceAll('-', '')
        fc.pre(plain[at] !== letter)
        expect(readSerial('TD', `TD${plain.slice(0, at)}${letter}${plain.slice(at + 1)}`)).toBeUndefined()
      }),
    )
  })

  it('catch two neighbours swapped', () => {
    fc.assert(
      fc.property(drawn, fc.nat(11), (bytes, at) => {
        const plain = [...serialFrom('TD', bytes).slice(3).replaceAll('-', '')]
        fc.pre(plain[at] !== plain[at + 1])
        const swapped = plain.with(at, plain[at + 1] ?? '').with(at + 1, plain[at] ?? '')
        expect(readSerial('TD', `TD${swapped.join('')}`)).toBeUndefined()
      }),
    )
  })

  it('are refused under another prefix, cut short or made of other letters', () => {
    const serial = serialFrom('TD', new Uint8Array(16))
    expect(readSerial('TC', serial)).toBeUndefined()
    expect(readSerial('TD', serial.slice(0, -1))).toBeUndefined()
    expect(readSerial('TD', serial.replace('0', 'U'))).toBeUndefined()
    expect(readSerial('TD', '')).toBeUndefined()
  })
})
