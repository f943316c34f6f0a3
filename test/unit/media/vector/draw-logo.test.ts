import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { logoVariants } from '~/media/brand/logo-variants'
import { prepareLogo } from '~/media/brand/prepare-logo'
import { comparedTo } from '~/media/vector/draw-logo'
import { drawLogoApart } from '~/media/vector/draw-logo-apart'
import type { Drawing } from '~/media/vector/drawing'
import { drawingForm } from '~/media/vector/drawing-form'
import { closeThreads } from '~/src/platform/own-thread'

afterAll(closeThreads)

const XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (inner: string, attributes = 'width="400" height="200"') => `<svg ${XMLNS} ${attributes}>${inner}</svg>`
const BOX = '<rect x="40" y="40" width="300" height="100" fill="#0055AA"/>'
const STOPS = '<stop offset="0.1" stop-color="#0055AA"/><stop offset="0.6" stop-color="#22AA77"/><stop offset="1" stop-color="#771100"/>'

const operatorsOf = (drawing: Drawing | undefined) => (drawing ? drawingForm(drawing).map(({ data }) => inflateSync(data).toString()).join('\n') : '')
const entriesOf = (drawing: Drawing | undefined) => (drawing ? drawingForm(drawing).map(({ entries }) => entries.join('')).join('\n') : '')

/** Of the SVG alone, without the rest of an upload. */
async function reasonOf(text: string): Promise<string | undefined> {
  const { onLight, drawings } = await prepareLogo(Buffer.from(text))
  expect(drawings).toEqual({})
  const crop = { picture: { width: 400, height: 200 }, left: 0, top: 0, width: 400, height: 200, logo: { width: 400, height: 200 } }
  const [drawn] = await drawLogoApart({ svg: text, crop, pictures: [{ png: onLight, dress: { kind: 'own' } }] })
  return drawn && 'reason' in drawn ? drawn.reason : undefined
}

const DRAWN: [string, string][] = [
  ['shapes of all kinds', svg('<rect x="10" y="10" width="80" height="60" rx="12" fill="#0055AA"/><circle cx="150" cy="50" r="40" fill="#AA2200"/><ellipse cx="260" cy="60" rx="50" ry="20" fill="green"/><polygon points="20,120 90,190 10,180" fill="teal"/><polyline points="120,120 160,180 200,120" fill="#884400"/><path d="M220 120q40 80 80 0t40 30a20 20 0 0 1-30 30H230z" fill="purple"/>')],
  ['strokes with caps, joins, miters and dashes', svg('<g fill="none" stroke="#0055AA" stroke-width="14"><path d="M30 30h120l-40 60" stroke-linecap="round" stroke-linejoin="round"/><path d="M200 30h120l-80 60" stroke-linecap="square" stroke-linejoin="bevel"/><path d="M30 130l60 20-60 20" stroke-miterlimit="10"/><path d="M150 150h200" stroke-dasharray="30 20 4" stroke-dashoffset="11"/></g>')],
  ['pens that a transformation squeezes', svg('<g transform="translate(40 30) scale(6 2)"><circle cx="25" cy="30" r="20" fill="none" stroke="#0055AA" stroke-width="5" stroke-dasharray="12 4"/></g>')],
  ['holes by either rule', svg('<path fill-rule="evenodd" d="M20 20h160v160h-160zM60 60h80v80h-80z" fill="#0055AA"/><path d="M220 20h160v160h-160zM260 60v80h80v-80z" fill="#0055AA"/>')],
  ['opacity of fills, strokes and groups', svg('<rect x="20" y="20" width="150" height="150" fill="#0055AA" fill-opacity=".4" stroke="#AA0000" stroke-width="20" stroke-opacity=".5"/><g opacity=".5"><rect x="210" y="20" width="100" height="100" fill="#0055AA"/><rect x="260" y="70" width="100" height="100" fill="#AA0000"/></g>')],
  ['a linear gradient of a box', svg(`<linearGradient id="a" x2="1" y2="1">${STOPS}</linearGradient><rect x="40" y="40" width="300" height="100" fill="url(#a)"/>`)],
  ['gradients of the drawing, transformed and stroked', svg(`<defs><linearGradient id="a" gradientUnits="userSpaceOnUse" x1="50" x2="350" gradientTransform="rotate(20)">${STOPS}</linearGradient><radialGradient id="b" cx=".4" cy=".5" r=".6" fx=".3">${STOPS}</radialGradient></defs><g transform="scale(.9)"><path d="M60 60h280v40z" fill="none" stroke="url(#a)" stroke-width="20"/></g><ellipse cx="200" cy="150" rx="150" ry="40" fill="url(#b)"/>`)],
  ['a gradient in a group that is half there', svg(`<radialGradient id="b">${STOPS}</radialGradient><g opacity=".6"><circle cx="120" cy="100" r="80" fill="url(#b)"/><circle cx="220" cy="100" r="80" fill="url(#b)"/></g>`)],
  ['clips', svg(`<clipPath id="a"><circle cx="200" cy="100" r="80"/></clipPath><clipPath id="b" clip-path="url(#a)"><path d="M0 0h200v200h-200z"/></clipPath><g clip-path="url(#b)">${BOX}</g><g clip-path="url(#a)"><rect x="220" y="20" width="60" height="160" fill="#AA2200"/></g>`)],
  ['CSS, symbols and copies', svg(`<style>.a{fill:#0055AA}.a path{stroke:#AA0000;stroke-width:6px}</style><symbol id="s" viewBox="0 0 10 10"><path d="M1 1h8v8z"/></symbol><g class="a"><use xlink:href="#s" x="20" y="20" width="150" height="150"/><use href="#s" x="200" y="20" width="150" height="150" transform="rotate(10 275 95)"/></g>`)],
  ['a view box off the corner, and another shape than the drawing', svg('<rect x="-40" y="-10" width="60" height="30" fill="#0055AA"/><circle cx="0" cy="5" r="9" fill="#AA0000"/>', 'viewBox="-50 -30 100 100" width="321" height="123"')],
  ['a view box stretched', svg('<rect x="-40" y="-10" width="60" height="30" fill="#0055AA"/><circle cx="0" cy="5" r="9" fill="#AA0000"/>', 'viewBox="-50 -30 100 100" width="321" height="123" preserveAspectRatio="none"')],
  ['millimetres', svg('<rect x="5" y="5" width="60" height="20" fill="#0055AA"/><path d="M10 8l40 6-40 6z" fill="#FFCC00"/>', 'viewBox="0 0 90 30" width="90mm" height="30mm"')],
  ['what drawing programs leave behind', `<?xml version="1.0" encoding="UTF-8"?><!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(`<sodipodi:namedview xmlns:sodipodi="urn:s" id="base"/><metadata><rdf:RDF xmlns:rdf="urn:r"/></metadata><title>Logo</title><g display="none">${BOX}</g>${BOX}`)}`],
]

describe('drawings of SVG logos', () => {
  it.each(DRAWN)('show the same as the picture: %s', { timeout: 30_000 }, async (_, text) => {
    const { drawings, onLight, onDark } = await prepareLogo(Buffer.from(text))
    expect(drawings.onLight && drawings.onDark).toBeTruthy()
    if (!drawings.onLight || !drawings.onDark) return
    for (const [png, drawing] of [[onLight, drawings.onLight], [onDark, drawings.onDark]] as const) {
      const { worst, mean } = await comparedTo(png, drawing)
      expect(worst).toBeLessThan(40)
      expect(mean).toBeLessThan(2)
    }
  })

  it('are white on dark grounds, with light parts cut out of the shapes they stand on', async () => {
    const { drawings, onDark } = await prepareLogo(Buffer.from(svg(`${BOX}<circle cx="120" cy="90" r="30" fill="#ffffff"/><path d="M200 60h90v60z" fill="#FFF8E0"/>`)))
    expect(drawings.onDark?.through).toBe('#FFFFFF')
    expect(entriesOf(drawings.onDark)).toContain('/SMask')
    if (drawings.onDark) expect((await comparedTo(onDark, drawings.onDark)).worst).toBeLessThan(48)
    const plain = await prepareLogo(Buffer.from(svg(BOX)))
    expect(entriesOf(plain.drawings.onDark)).not.toContain('/SMask')
    expect(operatorsOf(plain.drawings.onDark)).toContain('1 1 1 rg')
  })

  it('are dark on light grounds where the logo is white', async () => {
    const { drawings } = await prepareLogo(Buffer.from(svg(BOX.replace('#0055AA', '#ffffff'))))
    expect(operatorsOf(drawings.onLight)).toContain('0.0745 0.149 0.1647 rg')
    expect(operatorsOf(drawings.onDark)).toContain('1 1 1 rg')
  })

  it('bring the paper of the logo, and an edge of it on dark grounds', async () => {
    const { drawings, onDark } = await prepareLogo(Buffer.from(svg(`<rect width="400" height="200" fill="#ffffff"/><circle cx="200" cy="100" r="80" fill="#0055AA"/>`)))
    const { onLight: light, onDark: dark } = drawings
    expect([dark?.x, dark?.y, (dark?.width ?? 0) - (light?.width ?? 0)]).toEqual([-12, -12, 24])
    expect(onDark.length).toBeGreaterThan(0)
  })

  it.each([
    ['a filter', 'filter', svg(`<filter id="f"><feGaussianBlur stdDeviation="4"/></filter><g filter="url(#f)">${BOX}</g>`)],
    ['a mask', 'mask', svg(`<mask id="m"><rect width="200" height="200" fill="#fff"/></mask><g mask="url(#m)">${BOX}</g>`)],
    ['a pattern', 'pattern', svg(`<pattern id="p" width="20" height="20" patternUnits="userSpaceOnUse"><circle cx="9" cy="9" r="7" fill="#0055AA"/></pattern>${BOX.replace('#0055AA', 'url(#p)')}`)],
    ['a picture', 'image', svg(`${BOX}<image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==" width="90" height="90"/>`)],
    ['type', 'text', svg(`${BOX}<text x="50" y="90" fill="#fff">Logo</text>`)],
    ['a marker', 'marker', svg('<marker id="m" markerWidth="4" markerHeight="4"><circle r="2" cx="2" cy="2"/></marker><path d="M30 30h300v90" stroke="#0055AA" stroke-width="9" fill="none" marker-end="url(#m)"/>')],
    ['colours that mix with what is beneath', 'blend', svg(`${BOX}<rect x="90" y="20" width="90" height="150" fill="#FFCC00" style="mix-blend-mode:multiply"/>`)],
    ['a gradient that fades out', 'gradient', svg(`<linearGradient id="a"><stop offset="0" stop-color="#0055AA"/><stop offset="1" stop-color="#0055AA" stop-opacity="0"/></linearGradient>${BOX.replace('#0055AA', 'url(#a)')}`)],
    ['a gradient that repeats', 'gradient', svg(`<linearGradient id="a" x2=".2" spreadMethod="reflect">${STOPS}</linearGradient>${BOX.replace('#0055AA', 'url(#a)')}`)],
    ['a clip of two shapes', 'clip', svg(`<clipPath id="a"><circle cx="90" cy="90" r="40"/><circle cx="190" cy="90" r="40"/></clipPath><g clip-path="url(#a)">${BOX}</g>`)],
    ['more than a tail should carry', 'too-heavy', svg(Array.from({ length: 4_000 }, (_, i) => `<rect x="${(i % 80) * 5}" y="${Math.floor(i / 80) * 4}" width="4" height="3" fill="#0055AA"/>`).join(''))],
  ])('leave %s to the picture', { timeout: 30_000 }, async (_, reason, text) => {
    expect(await reasonOf(text)).toBe(reason)
  })

  it('leave to the picture what they would show otherwise', { timeout: 30_000 }, async () => {
    const { onLight, drawings } = await prepareLogo(Buffer.from(svg(`${BOX}<circle cx="300" cy="60" r="6" fill="#FFCC00"/>`)))
    const drawing = drawings.onLight
    expect(drawing).toBeDefined()
    if (!drawing) return
    const { worst } = await comparedTo(onLight, drawing)
    expect(worst).toBeLessThan(48)
    const wrong: Record<string, Drawing> = {
      'misses a dot': { ...drawing, nodes: drawing.nodes.slice(0, 1) },
      'has another colour': { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, paint: '#0055FF' })) },
      'is moved': { ...drawing, x: 6 },
      'is half there': { ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, opacity: 0.5 })) },
    }
    for (const [what, other] of Object.entries(wrong)) expect((await comparedTo(onLight, other)).worst, what).toBeGreaterThan(48)
    // The same through the thread: a picture of something else.
    const other = await logoVariants(onLight, false)
    const crop = { picture: { width: 400, height: 200 }, left: 0, top: 0, width: 400, height: 200, logo: { width: 400, height: 200 } }
    expect(await drawLogoApart({ svg: svg(BOX), crop, pictures: [other.onDark] })).toEqual([{ reason: 'differs' }])
  })
})

const copies = (times: number) => Array.from({ length: times }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')

describe('SVGs made to harm', () => {
  it.each([
    ['copies of copies', svg(`<defs><rect id="a0" width="3" height="3"/>${copies(12)}</defs><use href="#a12"/>`)],
    ['a copy of itself', svg(`<g id="a"><use href="#a"/>${BOX}</g>`)],
    ['deep groups', svg(`${'<g>'.repeat(20_000)}${BOX}${'</g>'.repeat(20_000)}`)],
    ['huge coordinates', svg('<path d="M0 0L1e30 1e30L-1e38 5z" fill="#0055AA"/>')],
    ['numbers without end', svg('<path d="M0 0L1e308 1e308L-1e999 5z" fill="#0055AA"/>')],
    ['a transformation without end', svg(`<g transform="scale(1e308) translate(1e308)">${BOX}</g>`)],
    ['what is no number', svg('<path d="M NaN NaN L Infinity 5 L 9 9z" fill="#0055AA" stroke="#000" stroke-width="NaN"/>')],
    ['a drawing of no size', svg(BOX, 'width="0" height="0"')],
    ['a view box without end', svg(BOX, 'viewBox="-1e38 -1e38 2e38 2e38"')],
    ['a pen without end', svg('<path d="M0 0h9" stroke="#000" stroke-width="1e30"/>')],
    ['dashes beyond number', svg('<path d="M0 0h90000" stroke="#000" stroke-width="9" stroke-dasharray="0.000001 0.000001"/>')],
    ['half of a drawing', svg(BOX).slice(0, -9)],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<g>&a;&a;</g>')}`],
    ['clips of clips', svg(`${Array.from({ length: 60 }, (_, i) => `<clipPath id="c${i + 1}" clip-path="url(#c${i})"><rect width="90" height="90"/></clipPath>`).join('')}<clipPath id="c0" clip-path="url(#c60)"><rect width="9" height="9"/></clipPath><g clip-path="url(#c60)">${BOX}</g>`)],
    ['gradients of each other', svg(`<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>${BOX.replace('#0055AA', 'url(#a)')}`)],
    ['a path of a million pieces', svg(`<path fill="#0055AA" d="M0 0${'l1 1'.repeat(200_000)}z"/>`)],
  ])('end as pictures, soon: %s', { timeout: 30_000 }, async (_, text) => {
    const { onLight } = await logoPicture()
    const crop = { picture: { width: 400, height: 200 }, left: 0, top: 0, width: 400, height: 200, logo: { width: 400, height: 200 } }
    const start = performance.now()
    const [drawn] = await drawLogoApart({ svg: text, crop, pictures: [{ png: onLight, dress: { kind: 'own' } }] }, { patience: 5_000, memory: 512 })
    expect(drawn).toHaveProperty('reason')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('are given up when their time is over, and leave the next logo a thread', async () => {
    const { onLight } = await logoPicture()
    const crop = { picture: { width: 400, height: 200 }, left: 0, top: 0, width: 400, height: 200, logo: { width: 400, height: 200 } }
    expect(await drawLogoApart({ svg: svg(BOX), crop, pictures: [{ png: onLight, dress: { kind: 'own' } }] }, { patience: 1, memory: 512 })).toEqual([{ reason: 'too-heavy' }])
    expect((await prepareLogo(Buffer.from(svg(BOX)))).drawings.onLight).toBeDefined()
  })
})

const logoPicture = async () => prepareLogo(Buffer.from(svg(BOX)))
