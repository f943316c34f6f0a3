import { embedFonts, type RawObject } from '~/media/type/embed-fonts'
import { loadFontsFor, setText, type SetText, type TextToSet } from '~/media/type/set-text'
import { textOperators } from '~/media/type/text-operators'

/** A company and its address with a street number, postcode and telephone, in each of ten scripts, with the family of fonts that draws it. */
export const TEN_SCRIPTS = [
  { script: 'Latin', family: 'latin', name: 'Żółć Ähnlich Ñandú Šiauliai Ørsted Ğüzel Ễ office', address: 'ul. Źródlana 12/4, 80-299 Gdańsk, +48 58 123-45-67' },
  { script: 'Cyrillic', family: 'latin', name: 'Північна Энергия Ђорђе ООО', address: 'вул. Щорса 12, 01001 Київ, +380 44 123-45-67' },
  { script: 'Greek', family: 'latin', name: 'Ελληνική Εταιρεία Ψηφιακών', address: 'Οδός Ερμού 15, 105 63 Αθήνα, +30 21 0123 4567' },
  { script: 'Arabic', family: 'arabic', name: 'شركة الأفق (للتقنية) المحدودة', address: 'شارع الملك فهد 12/3، الرياض 11564، هاتف +966 11 123 4567' },
  { script: 'Hebrew', family: 'hebrew', name: 'חברת אופק (טכנולוגיה) בע"מ', address: 'רחוב הרצל 27, תל אביב 6688312, טל׳ +972 3-123-4567' },
  { script: 'Devanagari', family: 'devanagari', name: 'श्री क्षितिज प्रौद्योगिकी लिमिटेड', address: 'एम. जी. रोड १२, मुंबई ४०० ००१, +९१ २२ १२३४ ५६७८' },
  { script: 'Thai', family: 'thai', name: 'บริษัท น้ำใส เทคโนโลยี จำกัด', address: '๙๙/๑ ถนนสุขุมวิท, กรุงเทพฯ ๑๐๑๑๐, +66 2 123 4567' },
  { script: 'Chinese', family: 'sc', name: '北京地平线科技有限公司（上海）', address: '中国上海市浦东新区世纪大道100号, 200120, +86 21 1234 5678' },
  { script: 'Japanese', family: 'jp', name: '株式会社ホライゾンと東京', address: '〒100-0001 東京都千代田区千代田1-1, +81 3-1234-5678' },
  { script: 'Korean', family: 'kr', name: '주식회사 호라이즌 기술', address: '서울특별시 강남구 테헤란로 152, 06236, +82 2-123-4567' },
] as const

/** A PDF of one page with texts, each in a box of its own from the top. */
export async function typePage(texts: readonly TextToSet[], { width = 460 } = {}): Promise<{ pdf: Buffer; set: SetText[] }> {
  for (const text of texts) await loadFontsFor(text)
  const set = texts.map((text) => setText(text))
  let last = 3
  const { objects, fonts } = embedFonts(set.flatMap((text) => text.fonts), () => (last += 1))
  const named = new Map(fonts.map((font, i) => [font.key, { name: `F${i}`, font }]))
  const height = texts.reduce((sum, { box }) => sum + box.height + 10, 10)
  let top = height
  const drawn = set.map((text, i) => {
    const box = texts[i]?.box ?? { width: 0, height: 0 }
    top -= box.height + 10
    return `q 1 0 0 1 20 ${top} cm 0.85 G 0 0 ${box.width} ${box.height} re S ${textOperators(text, named, [0.1, 0.1, 0.2])} Q`
  })
  const content = drawn.join('\n')
  const resources = [...named.values()].map(({ name, font }) => `/${name} ${font.number} 0 R`).join(' ')
  return {
    set,
    pdf: rawPdf([
      { number: 1, body: Buffer.from('<</Type/Catalog/Pages 2 0 R>>') },
      { number: 2, body: Buffer.from('<</Type/Pages/Count 1/Kids[3 0 R]>>') },
      { number: 3, body: Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width + 40} ${height}]/Resources<</Font<<${resources}>>>>/Contents ${last + 1} 0 R>>`) },
      ...objects,
      { number: last + 1, body: Buffer.from(`<</Length ${content.length}>>\nstream\n${content}\nendstream`) },
    ]),
  }
}

function rawPdf(objects: readonly RawObject[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  const offsets = objects.map(({ number, body }) => {
    const offset = length
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
    return offset
  })
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
