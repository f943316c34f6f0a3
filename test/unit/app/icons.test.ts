import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { iconsCss } from '~/scripts/icons-css'
import { ICON_FILES } from '~/src/app/theme/icon-names'

describe('the icons of the portal', () => {
  it('are those of the style sheet; after a change of their names run `npm run generate`', () => {
    expect(readFileSync('src/app/theme/icons.css', 'utf8')).toBe(iconsCss())
  })

  it('have strokes to draw', () => {
    expect(iconsCss().match(/%3Cpath%20d%3D/g)?.length).toBeGreaterThanOrEqual(Object.keys(ICON_FILES).length)
  })
})
