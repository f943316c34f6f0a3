import { describe, expect, it } from 'vitest'
import type { Logos } from '~/media/engine/brand'
import { chooseLook, type Standing } from '~/media/engine/choose-look'
import type { EncodedLogo } from '~/media/engine/encode-logo'
import { type ZoneInput, zonesSchema } from '~/media/zones/zones'

const encoded = (ink: string, width = 300, height = 100): EncodedLogo => ({ width, height, ink, colours: new Uint8Array(), opacity: new Uint8Array(), sourceWidth: width })
const LOGO: Logos = { onLight: encoded('#CC3322'), onDark: encoded('#FFFFFF') }
const MONO = { monoOnLight: encoded('#13262A'), monoOnDark: encoded('#FFFFFF') }
const SQUARE = { squareOnLight: encoded('#224466', 100, 100), squareOnDark: encoded('#EEEEEE', 100, 100) }

function standing(ground: string, zone: Partial<ZoneInput> = {}): Standing {
  const [read] = zonesSchema.parse([{ id: 'logo', kind: 'logo', pages: 'all', x: 0, y: 0, width: 300, height: 100, ...zone }])
  if (!read) throw new Error('No zone')
  return { zone: read, page: 1, grounds: [{ page: 1, colour: ground, spread: 0 }], bars: [] }
}

const look = (form: Standing, logo: Logos) => chooseLook({ form, partner: { logo } })

describe('chooseLook', () => {
  it('takes the logo for light or for dark grounds where it stands out, and no other', () => {
    expect(look(standing('#FFFFFF'), { ...LOGO, ...MONO, ...SQUARE })).toEqual({ variant: 'onLight', findings: [] })
    expect(look(standing('#0A1414'), { ...LOGO, ...MONO, ...SQUARE })).toEqual({ variant: 'onDark', findings: [] })
  })

  it('takes one colour where neither of them stands out', () => {
    // Light orange: red and white drown in it.
    expect(look(standing('#F0A860'), LOGO)).toMatchObject({ findings: [{ code: 'low-contrast' }] })
    expect(look(standing('#F0A860'), { ...LOGO, ...MONO })).toEqual({ variant: 'monoOnLight', findings: [] })
    expect(look(standing('#446655'), { onLight: encoded('#335544'), onDark: encoded('#557766'), ...MONO })).toEqual({ variant: 'monoOnDark', findings: [] })
  })

  it('takes one colour on a plate that is always there, and a plate first where one is allowed', () => {
    expect(look(standing('#FFFFFF', { plate: '#F0A860' }), { ...LOGO, ...MONO })).toEqual({ plate: '#F0A860', variant: 'monoOnLight', findings: [] })
    expect(look(standing('#F0A860', { plateWhen: 'needed' }), { ...LOGO, ...MONO })).toEqual({ plate: '#FFFFFF', variant: 'onLight', findings: [] })
  })

  it('takes a square mark where it is drawn twice as high as the logo, by what it stands on', () => {
    const all = { ...LOGO, ...MONO, ...SQUARE }
    expect(look(standing('#FFFFFF', { width: 100, height: 100 }), all).variant).toBe('squareOnLight')
    expect(look(standing('#0A1414', { width: 100, height: 100 }), all).variant).toBe('squareOnDark')
    expect(look(standing('#FFFFFF', { width: 200, height: 100 }), all).variant).toBe('onLight')
    expect(look(standing('#FFFFFF', { width: 100, height: 100 }), { ...LOGO, ...MONO }).variant).toBe('onLight')
  })
})
