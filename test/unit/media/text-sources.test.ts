import { describe, expect, it } from 'vitest'
import { BOUND_SOURCES, printedPerson, sourceText } from '~/media/zones/text-sources'

const partner = { name: 'Baltyk', contact: { company: 'Bałtyk Systemy Sp. z o.o.', name: 'Łucja Żółć', phone: '+48 58 000 11 22', email: 'biuro@baltyk.example', website: 'baltyk.example', address: 'ul. Długa 1, Gdańsk' } }
const person = { name: 'Ewa Lis', email: 'ewa@baltyk.example' }

describe('a source of text', () => {
  it('says its line of the brand kit or of the person', () => {
    expect(BOUND_SOURCES.map((source) => sourceText(source, partner, person))).toEqual(['Baltyk', ...Object.values(partner.contact), 'Ewa Lis', 'ewa@baltyk.example'])
  })

  it('says nothing where the brand kit is empty, and the partner’s name for its company', () => {
    expect(BOUND_SOURCES.map((source) => sourceText(source, { name: 'Baltyk', contact: {} }, { name: '' }))).toEqual(['Baltyk', 'Baltyk', '', '', '', '', '', '', ''])
  })
})

describe('what a copy prints of its maker', () => {
  it('is nothing unless a source says so', () => {
    expect(printedPerson(['free', 'phone'], person)).toBeUndefined()
    expect(printedPerson(['userName'], person)).toBe('Ewa Lis')
  })

  it('differs by the address only where that is printed', () => {
    const moved = { ...person, email: 'ewa.lis@baltyk.example' }
    expect(printedPerson(['userName'], moved)).toBe(printedPerson(['userName'], person))
    expect(printedPerson(['userEmail'], moved)).not.toBe(printedPerson(['userEmail'], person))
    expect(printedPerson(['userEmail'], { ...person, name: 'Ewa Nowak' })).toBe(printedPerson(['userEmail'], person))
    expect(printedPerson(['userEmail', 'userName'], { ...person, name: 'Ewa Nowak' })).not.toBe(printedPerson(['userEmail', 'userName'], person))
  })
})
