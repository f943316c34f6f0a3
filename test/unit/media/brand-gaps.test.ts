import { describe, expect, it } from 'vitest'
import { gapsOf } from '~/media/brand/brand-gaps'

const uses = { usesLogo: true, usesContact: true }
const logo = { onLight: 'light.png', onDark: 'dark.png' }

describe('what a brand kit lacks', () => {
  it('is all of it before there is one', () => {
    expect(gapsOf(undefined, { usesLogo: false, usesContact: false })).toEqual(['kit'])
  })

  it('is nothing when a copy shows whose it is and how to reach them', () => {
    expect(gapsOf({ logo, contact: { phone: '+49 40 1' } }, uses)).toEqual([])
    expect(gapsOf({ logo, contact: { email: 'a@b.example' } }, uses)).toEqual([])
  })

  it('is a logo, and any way to be reached', () => {
    expect(gapsOf({ logo: {}, contact: { company: 'Nordlicht', website: 'nordlicht.example' } }, uses)).toEqual(['logo', 'contact'])
    expect(gapsOf({ logo: null, contact: null }, uses)).toEqual(['logo', 'contact'])
    expect(gapsOf({ logo, contact: { phone: '', email: null } }, uses)).toEqual(['contact'])
  })

  it('is nothing that the template does not print', () => {
    expect(gapsOf({ logo: null, contact: null }, { usesLogo: false, usesContact: false })).toEqual([])
  })
})
