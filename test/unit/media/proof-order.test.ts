import { describe, expect, it } from 'vitest'
import { worstFirst } from '~/media/bulk/proof-order'
import type { BulkOverview } from '~/media/bulk/read-bulk-run'

type Item = BulkOverview['items'][number]

const item = (partnerName: string, codes: string[], state: Item['state'] = 'made') =>
  ({ id: partnerName, key: partnerName, run: 'r', partner: partnerName, partnerName, state, row: { findings: codes.map((code) => ({ code, zone: 'logo' })) } }) as unknown as Item

describe('worstFirst', () => {
  it('begins with what is wrong with a logo, then what shows most, and ends with who has no copy', () => {
    const items = [item('Fine B', []), item('Busy', ['busy-ground']), item('Coarse', ['logo-coarse']), item('Fine A', []), item('Wordy', ['letters-missing', 'text-cut', 'qr-small', 'text-shrunk']), item('Faint', ['low-contrast', 'text-shrunk']), item('None', [], 'failed'), item('Bare', ['logo-missing'])]
    expect(worstFirst(items).map(({ partnerName }) => partnerName)).toEqual(['Bare', 'Faint', 'Coarse', 'Busy', 'Wordy', 'Fine A', 'Fine B', 'None'])
  })

  it('puts a finding it does not know before none', () => {
    expect(worstFirst([item('A', []), item('B', ['something-new'])]).map(({ partnerName }) => partnerName)).toEqual(['B', 'A'])
  })
})
