import { describe, expect, it } from 'vitest'
import { checkInputs, inputErrors } from '~/media/zones/check-inputs'
import { pictureInputs } from '~/media/zones/picture-inputs'
import { textInputs } from '~/media/zones/text-inputs'
import { zonesSchema } from '~/media/zones/zones'

const place = { kind: 'text', pages: 'all', x: 0, y: 0, width: 300, height: 60 } as const
const zones = zonesSchema.parse([
  { ...place, id: 'claim', label: 'Your claim', defaultText: 'Ask us first' },
  { ...place, id: 'city', required: true, maxLength: 9 },
  { ...place, id: 'offer', editing: 'must-change', defaultText: 'Example:  a free Hour' },
  { ...place, id: 'legal', editing: 'locked', defaultText: 'All rights reserved' },
  { ...place, id: 'name', source: 'partnerName' },
  { ...place, id: 'narrow', width: 20, height: 8 },
])
const good = { city: 'Gdańsk', offer: 'Two free hours' }
const rules = async (inputs: Record<string, string>) => (await inputErrors(zones, inputs)).map(({ field, rule }) => [field, rule])

describe('textInputs', () => {
  it('asks for what people may type, and says what is expected of each', () => {
    expect(textInputs(zones)).toEqual([
      { type: 'text', name: 'claim', label: 'Your claim', maxLength: 120, required: false, mustChange: false, default: 'Ask us first' },
      { type: 'text', name: 'city', label: 'city', maxLength: 9, required: true, mustChange: false },
      { type: 'text', name: 'offer', label: 'offer', maxLength: 120, required: true, mustChange: true, default: 'Example:  a free Hour' },
      { type: 'text', name: 'narrow', label: 'narrow', maxLength: 120, required: false, mustChange: false },
    ])
  })
})

describe('checkInputs', () => {
  it('fills what nobody speaks of by its default, and leaves empty what is emptied', async () => {
    expect(await checkInputs(zones, good)).toEqual({ claim: 'Ask us first', city: 'Gdańsk', offer: 'Two free hours', narrow: '' })
    expect(await checkInputs(zones, { ...good, claim: ' ' })).toMatchObject({ claim: '' })
  })

  it('refuses an example that was left as it is, however it is spaced and capitalised', async () => {
    for (const inputs of [{ city: 'Gdańsk' }, { ...good, offer: ' example: A  free hour ' }]) expect(await rules(inputs)).toEqual([['inputs.offer', 'must-change']])
    expect(await rules({ ...good, offer: '' })).toEqual([['inputs.offer', 'required']])
    expect(await rules({ ...good, offer: 'Example: a free hour!' })).toEqual([])
  })

  it('names every input that is wrong, locked and unknown ones too', async () => {
    expect(await rules({ offer: 'Ours', city: 'Władysławowo', legal: 'Mine', other: '' })).toEqual([['inputs.legal', undefined], ['inputs.other', undefined], ['inputs.city', 'too-long']])
    await expect(checkInputs(zones, {})).rejects.toMatchObject({ status: 422, code: 'invalid-inputs', errors: [{ field: 'inputs.city', rule: 'required' }, { field: 'inputs.offer', rule: 'must-change' }] })
  })

  it('tells of room once the words are right', async () => {
    expect(await rules({ ...good, narrow: 'Far too long a text' })).toEqual([['inputs.narrow', 'text-too-long']])
    expect(await rules({ narrow: 'Far too long a text' })).not.toContainEqual(['inputs.narrow', 'text-too-long'])
  })
})

describe('pictures', () => {
  const zones = zonesSchema.parse([
    { ...place, kind: 'image', id: 'photo', label: 'Your team' },
    { ...place, kind: 'image', id: 'front', required: true, media: 'kit' },
  ])
  const pictures = new Map([['team', { inKit: false }], ['house', { inKit: true }]])
  const rules = async (inputs: Record<string, string>, unfinished = false) => (await inputErrors(zones, inputs, unfinished, pictures)).map(({ field, rule }) => [field, rule])

  it('are asked for beside texts', () => {
    expect(pictureInputs(zones)).toEqual([
      { type: 'picture', name: 'photo', label: 'Your team', required: false, media: 'any' },
      { type: 'picture', name: 'front', label: 'front', required: true, media: 'kit' },
    ])
    expect(textInputs(zones)).toEqual([])
  })

  it('are those of the company, and of its brand kit where only these may be', async () => {
    expect(await checkInputs(zones, { photo: 'team', front: 'house' }, false, pictures)).toEqual({ photo: 'team', front: 'house' })
    expect(await checkInputs(zones, { front: ' house ' }, false, pictures)).toEqual({ front: 'house' })
    expect(await rules({ photo: 'rival', front: 'team' })).toEqual([['inputs.photo', 'picture-unknown'], ['inputs.front', 'picture-not-in-kit']])
  })

  it('may be missing while somebody still chooses', async () => {
    expect(await rules({})).toEqual([['inputs.front', 'picture-required']])
    expect(await rules({}, true)).toEqual([])
    expect(await rules({ photo: 'rival' }, true)).toEqual([['inputs.photo', 'picture-unknown']])
  })
})
