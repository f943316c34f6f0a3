import { Parser } from 'htmlparser2'

/** How something in a mail looks, as far as its own styles and those of what it stands in say; style sheets are not read. */
export interface MailLook {
  /** Such as #FFFFFF. */
  ground: string
  colour: string
  /** Pixels. */
  size: number
  bold: boolean
  align: 'left' | 'center' | 'right'
}

/** What a mail shows from above to below. */
export type MailBlock = { look: MailLook } & ({ kind: 'text'; text: string } | { kind: 'picture'; address: string; alt: string; width?: number; height?: number })

export interface ReadMail {
  title: string
  blocks: MailBlock[]
}

const MAX_BLOCKS = 300
const MAX_LETTERS = 8_000
/** Elements that others stand within; deeper ones take the look of the last. */
const MAX_DEPTH = 500
/** Letters of a value that are looked through for a colour. */
const MOST_STYLE = 200
const PLAIN: MailLook = { ground: '#FFFFFF', colour: '#000000', size: 16, bold: false, align: 'left' }
const UNSEEN: readonly string[] = ['head', 'title', 'style', 'script', 'template']
const BLOCKS: readonly string[] = ['address', 'blockquote', 'body', 'center', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'td', 'th', 'tr', 'ul']
const BOLD: readonly string[] = ['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']
const SIZES: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 19, h4: 16, h5: 13, h6: 11, small: 13 }
const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', navy: '#000080', teal: '#008080', gray: '#808080', grey: '#808080', silver: '#C0C0C0', yellow: '#FFFF00', orange: '#FFA500', purple: '#800080', maroon: '#800000' }

interface Level {
  look: MailLook
  isHidden: boolean
}

/** The words and pictures of a mail in the order they are read, with what stands behind each. */
export function readMailBlocks(html: string): ReadMail {
  const blocks: MailBlock[] = []
  const levels: Level[] = [{ look: PLAIN, isHidden: false }]
  const at = (): Level => levels.at(-1) ?? { look: PLAIN, isHidden: false }
  let [title, inTitle, letters] = ['', false, 0]
  let line: { text: string; look: MailLook } | undefined
  const end = () => {
    const text = line?.text.replace(/\s+/g, ' ').trim()
    if (line && text && blocks.length < MAX_BLOCKS) blocks.push({ kind: 'text', text, look: line.look })
    line = undefined
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'title') inTitle = true
      if (name === 'br' || BLOCKS.includes(name)) end()
      const { look, isHidden } = at()
      const styles = stylesOf(attributes.style)
      if (levels.length < MAX_DEPTH) levels.push({ look: lookOf(look, name, attributes, styles), isHidden: isHidden || UNSEEN.includes(name) || styles.get('display') === 'none' })
      if (name !== 'img' || isHidden) return
      end()
      const [width, height] = [sizeOf(styles.get('width') ?? attributes.width), sizeOf(styles.get('height') ?? attributes.height)]
      if (blocks.length < MAX_BLOCKS) blocks.push({ kind: 'picture', address: attributes.src ?? '', alt: attributes.alt ?? '', look: at().look, ...(width ? { width } : {}), ...(height ? { height } : {}) })
    },
    ontext: (text) => {
      if (inTitle) title += text
      const { look, isHidden } = at()
      if (isHidden || letters > MAX_LETTERS) return
      letters += text.length
      if (line) line.text += text
      else if (text.trim() !== '') line = { text, look }
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false
      if (BLOCKS.includes(name)) end()
      if (levels.length > 1) levels.pop()
    },
  })
  parser.end(html)
  end()
  return { title: title.replace(/\s+/g, ' ').trim(), blocks }
}

const stylesOf = (written = ''): Map<string, string> =>
  new Map(
    written.split(';').flatMap((one) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*)$/s.exec(one) ?? []
      return name && value ? [[name.toLowerCase(), value.replace(/!important/i, '').trim().toLowerCase()] as const] : []
    }),
  )

function lookOf(outer: MailLook, name: string, attributes: Readonly<Record<string, string>>, styles: ReadonlyMap<string, string>): MailLook {
  const weight = styles.get('font-weight')
  const align = styles.get('text-align') ?? attributes.align?.toLowerCase() ?? (name === 'center' ? 'center' : undefined)
  return {
    ground: colourIn(styles.get('background-color')) ?? colourIn(styles.get('background')) ?? colourIn(attributes.bgcolor) ?? outer.ground,
    colour: colourIn(styles.get('color')) ?? (name === 'font' ? colourIn(attributes.color) : undefined) ?? outer.colour,
    size: Math.min(80, sizeOf(styles.get('font-size')) ?? SIZES[name] ?? outer.size),
    bold: weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : BOLD.includes(name) || outer.bold,
    // What is said of a cell places the tables in it, and not their words.
    align: align === 'center' || align === 'right' || align === 'left' ? align : name === 'table' ? 'left' : outer.align,
  }
}

/** Pixels; undefined of what is measured in anything else. */
function sizeOf(written: string | undefined): number | undefined {
  const [, number, unit] = /^\s*([\d.]{1,8})\s*(px|pt)?\s*$/.exec(written ?? '') ?? []
  const size = Number(number) * (unit === 'pt' ? 4 / 3 : 1)
  return size > 0 ? Math.min(2_000, size) : undefined
}

/** The first colour of a value such as `#fff url(…)`, as #FFFFFF; none of what is transparent, or no colour that is known. */
function colourIn(written: string | undefined): string | undefined {
  for (const [word] of (written ?? '').slice(0, MOST_STYLE).matchAll(/#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|[a-z]+/gi)) {
    const colour = NAMED[word.toLowerCase()] ?? (word.startsWith('#') ? fromHex(word.slice(1)) : fromRgb(word))
    if (colour) return colour.toUpperCase()
  }
  return undefined
}

function fromHex(digits: string): string | undefined {
  if (digits.length === 3) return `#${[...digits].map((digit) => digit + digit).join('')}`
  return digits.length === 6 ? `#${digits}` : undefined
}

function fromRgb(written: string): string | undefined {
  const [r, g, b, opacity = 1] = [...written.matchAll(/[\d.]+/g)].map(Number)
  if (!/^rgb/i.test(written) || r === undefined || g === undefined || b === undefined || opacity < 0.5) return undefined
  return `#${[r, g, b].map((channel) => Math.min(255, Math.round(channel)).toString(16).padStart(2, '0')).join('')}`
}
