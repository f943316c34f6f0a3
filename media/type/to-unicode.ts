/** Entries of one bfchar block at most (Adobe technical note 5014). */
const BLOCK = 100

/** The CMap that tells a reader which letters a code stands for, ligatures spelt out (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(glyphs: readonly { code: number; text: string }[]): string {
  const named = glyphs.filter(({ text }) => text !== '').map(({ code, text }) => `<${hex4(code)}><${utf16Hex(text)}>`)
  const blocks = Array.from({ length: Math.ceil(named.length / BLOCK) }, (_, i) => named.slice(i * BLOCK, (i + 1) * BLOCK))
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def',
    '1 begincodespacerange<0000><FFFF>endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n')
}

/** Text as big-endian UTF-16 in hexadecimal. */
export const utf16Hex = (text: string): string => Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')

export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
