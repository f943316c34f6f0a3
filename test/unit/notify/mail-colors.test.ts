import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, inkOn, legibleOn } from '~/src/notify/mail-colors'

const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the colours of a mail', () => {
  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  })

  it('give the button a legible label on any vendor’s colour', () => {
    fc.assert(fc.property(colors, (ground) => contrast(inkOn(ground), ground) >= 4))
  })

  it('make any vendor’s colour legible as text, in the light and in the dark', () => {
    fc.assert(fc.property(colors, fc.constantFrom('#ffffff', '#eef2f1', '#1a2423', '#0f1615'), (color, ground) => contrast(legibleOn(color, ground), ground) >= 4.5))
  })

  it('leave a colour alone that is legible already', () => {
    expect(legibleOn('#0f5c5c', '#ffffff')).toBe('#0f5c5c')
  })
})
