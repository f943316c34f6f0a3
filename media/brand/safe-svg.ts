const ACTIVE = /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|animate\w*|set|handler|listener|include)\b/i
const EVENT = /\son[a-z]+\s*=/i
const SCHEME = /(?:java|vb)script:/i
const DECLARATION = /<!(?:doctype|entity|element|attlist)|<\?xml-stylesheet/i
// Only places within the drawing and pictures held in it. A prefix other than `xlink` can mean the same.
const OUTSIDE_HREF = /[\s:]href\s*=\s*["'](?!\s*(?:#|data:image\/(?:png|jpeg|webp)[;,]|["']))/i
const OUTSIDE_CSS = /@import|url\((?!\s*["']?\s*#)/i
/** Backslashes spell any word of CSS in another way; elsewhere they are harmless, as in the path of the file. */
const ESCAPED_CSS = /\sstyle\s*=\s*(?:"[^"]*\\|'[^']*\\)|<(?:[\w.-]+:)?style\b[^>]*>(?:(?!<\/)[\s\S])*\\/i
const FORBIDDEN = [ACTIVE, EVENT, SCHEME, DECLARATION, OUTSIDE_HREF, ESCAPED_CSS]

/**
 * The text of an SVG that only draws: comments and a plain DOCTYPE, as drawing programs write it, are taken out.
 * Undefined for one that runs, loads or includes anything, or whose encoding could hide that.
 */
export function safeSvg(text: string): string | undefined {
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1] ?? 'utf-8'
  if (!/^(?:utf-8|us-ascii|iso-8859-1)$/i.test(declared)) return undefined
  const plain = text.replaceAll(/<!--[\s\S]*?-->/g, '').replace(/<!doctype\s+svg(?:\s+(?:public|system|"[^"<>[\]]*"|'[^'<>[\]]*'))*\s*>/i, '')
  const spelled = plain.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot)|(apos));/gi, (_, hex, decimal, quot, apos) => {
    if (quot) return '"'
    if (apos) return "'"
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
  const unsafe = OUTSIDE_CSS.test(spelled) || [plain, spelled].some((each) => FORBIDDEN.some((pattern) => pattern.test(each)))
  return unsafe ? undefined : plain
}

/** The text of bytes that are an SVG in UTF-8, else undefined. */
export function svgText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart()
    return text.startsWith('<') && /<svg[\s>]/i.test(text) ? text : undefined
  } catch {
    return undefined
  }
}
