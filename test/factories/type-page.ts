import { embedFonts, type RawObject } from '~/media/type/embed-fonts'
import { loadFontsFor, setText, type SetText, type TextToSet } from '~/media/type/set-text'
import { textOperators } from '~/media/type/text-operators'

/** What the ten scripts are tried with: a name and an address in each. */
export const TEN_SCRIPTS: Record<string, string> = {
  latin: 'Żółć Łódź Ähnlich Ñandú Šiauliai Đakovo Ørsted Ğüzel Phở Việt Ễ office',
  cyrillic: 'Северная Компания, ул. Щорса 12, Київ',
  greek: 'Ελληνική Εταιρεία Ψηφιακών Ά.Ε., Αθήνα',
  arabic: 'شركة الأفق (للتقنية) المحدودة، شارع 15، دبي',
  hebrew: 'חברת אופק (טכנולוגיה) בע"מ, רחוב 27, תל אביב',
  devanagari: 'श्री क्षितिज प्रौद्योगिकी लिमिटेड, मुंबई ४०० ००१',
  thai: 'บริษัท น้ำใส เทคโนโลยี จำกัด ที่อยู่ กรุงเทพฯ ๑๐๒๐๐',
  chinese: '北京地平线科技有限公司（上海）',
  japanese: '株式会社ホライゾン・テクノロジーと東京支店',
  korean: '주식회사 호라이즌 기술 서울특별시',
}

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
