import { deflateSync } from 'node:zlib'
import { rawPdf, rawStream, updatedPdf } from './raw-pdf'

type Made = () => Buffer

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R>>'
const CONTENT = rawStream('0 0 1 rg 300 200 50 50 re f')
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const TREE = '<</Type/Pages/Count 1/Kids[3 0 R]>>'

/** A plain file of one page with some of its objects replaced, and others added. */
const plain = (objects: Record<number, string | Buffer> = {}, trailer = '') => rawPdf({ 1: CATALOG, 2: TREE, 3: PAGE, 4: CONTENT, ...objects }, trailer)

const page = (entries: string) => plain({ 3: `<</Type/Page/Parent 2 0 R/Contents 4 0 R${entries}>>` })

/** A megabyte and a half of something between the header and a good file. */
const after = (noise: string) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(noise.repeat(Math.ceil(1_500_000 / noise.length)), 'latin1'), Buffer.from('\n'), plain()])

const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes))

const objectStream = (count: number, first: number, data: Buffer) => rawStream(deflateSync(data), `/Type/ObjStm/N ${count}/First ${first}/Filter/FlateDecode`)

const text = (unit: string, times: number) => unit.repeat(times)

/** Files that are meant to break a reader, and how they end: made into a copy, or the code of the refusal. */
export const HOSTILE: Record<string, { bytes: Made; ends: string }> = {
  'nothing at all': { bytes: () => Buffer.alloc(0), ends: 'pdf-unreadable' },
  'a header alone': { bytes: () => Buffer.from('%PDF-1.7\n'), ends: 'pdf-unreadable' },
  'zeros': { bytes: () => Buffer.alloc(1_000_000), ends: 'pdf-unreadable' },

  'a tree of pages within itself': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[2 0 R 3 0 R 2 0 R]>>' }), ends: 'made' },
  'two trees of pages within each other': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[5 0 R 3 0 R]>>', 5: '<</Type/Pages/Count 1/Kids[2 0 R]>>' }), ends: 'made' },
  'a tree that doubles its pages thirty times': {
    bytes: () => plain(Object.fromEntries([[2, '<</Type/Pages/Count 1/Kids[10 0 R 10 0 R]>>'], ...Array.from({ length: 30 }, (_, i) => [10 + i, `<</Type/Pages/Count 1/Kids[${i === 29 ? 3 : 11 + i} 0 R ${i === 29 ? 3 : 11 + i} 0 R]>>`])])),
    ends: 'made',
  },
  'a parent that is its own': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[3 0 R]/Parent 2 0 R>>' }), ends: 'made' },
  'parents in a ring, from which resources would be inherited': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[3 0 R]/Parent 5 0 R>>', 5: '<</Type/Pages/Parent 2 0 R/Count 0/Kids[]>>' }), ends: 'made' },
  'a tree a thousand levels deep': { bytes: () => plain(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [i === 0 ? 2 : 10 + i, `<</Type/Pages/Count 1/Kids[${i === 999 ? 3 : 11 + i} 0 R]>>`]))), ends: 'pdf-too-complex' },
  'a page that is listed twenty thousand times': { bytes: () => plain({ 2: `<</Type/Pages/Count 20000/Kids[${text('3 0 R ', 20_000)}]>>` }), ends: 'pdf-too-complex' },
  'a page that is listed twice': { bytes: () => plain({ 2: '<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]>>' }), ends: 'made' },
  'a page without a type': { bytes: () => plain({ 3: '<</Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R>>' }), ends: 'made' },
  'a page written into its tree': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[<</Type/Page/MediaBox[0 0 420 300]/Contents 4 0 R>>]>>' }), ends: 'made' },
  'kids that are not there': { bytes: () => plain({ 2: '<</Type/Pages/Count 9/Kids[99 0 R null 3 0 R 7 (a)]>>' }), ends: 'made' },
  'no pages': { bytes: () => plain({ 2: '<</Type/Pages/Count 1/Kids[]>>' }), ends: 'pdf-unreadable' },
  'a page for a tree': { bytes: () => plain({ 1: '<</Type/Catalog/Pages 3 0 R>>' }), ends: 'pdf-unreadable' },
  'no catalog': { bytes: () => plain({ 1: '<</Type/Font>>' }), ends: 'pdf-unreadable' },
  'a catalog without pages': { bytes: () => plain({ 1: '<</Type/Catalog>>' }), ends: 'pdf-unreadable' },
  'a catalog that a number takes the place of': { bytes: () => plain({ 1: '17' }), ends: 'pdf-unreadable' },

  'a page that cannot be read': { bytes: () => page('/MediaBox[0 0 1e30 1e30]'), ends: 'pdf-unreadable' },
  'a page beyond every printer': { bytes: () => page('/MediaBox[0 0 99999999999 99999999999]'), ends: 'pdf-page-size' },
  'a page of no size': { bytes: () => page('/MediaBox[10 10 10 10]'), ends: 'pdf-page-size' },
  'a page far away': { bytes: () => page('/MediaBox[99999999 0 99999999.5 500]'), ends: 'pdf-page-size' },
  'a page whose crop box has no size': { bytes: () => page('/MediaBox[0 0 420 300]/CropBox[5 5 5 5]'), ends: 'pdf-page-size' },
  'boxes of words': { bytes: () => page('/MediaBox[/a (b) null true]/CropBox(c)'), ends: 'made' },
  'no boxes at all': { bytes: () => page(''), ends: 'made' },
  'a box of references to nothing': { bytes: () => page('/MediaBox[97 0 R 98 0 R 99 0 R 96 0 R]'), ends: 'made' },
  'a unit of nothing': { bytes: () => page('/MediaBox[0 0 420 300]/UserUnit 0'), ends: 'pdf-page-size' },
  'a unit of kilometres': { bytes: () => page('/MediaBox[0 0 420 300]/UserUnit 2834645'), ends: 'pdf-page-size' },
  'a unit, a turn and resources of words': { bytes: () => page('/MediaBox[0 0 420 300]/UserUnit/a/Rotate(b)/Resources[]'), ends: 'made' },
  'a turn of a million and one degrees': { bytes: () => page('/MediaBox[0 0 420 300]/Rotate 1000001'), ends: 'made' },
  'a hair off the origin': { bytes: () => page('/MediaBox[0.00000001 0.00000001 420 300]'), ends: 'made' },

  'a length too short': { bytes: () => plain({ 4: '<</Length 3>>\nstream\n0 0 1 rg 300 200 50 50 re f\nendstream' }), ends: 'made' },
  'a length too long': { bytes: () => plain({ 4: '<</Length 300000>>\nstream\n0 0 1 rg 300 200 50 50 re f\nendstream' }), ends: 'made' },
  'a length below nothing': { bytes: () => plain({ 4: '<</Length -5>>\nstream\n0 0 1 rg 300 200 50 50 re f\nendstream' }), ends: 'made' },
  'a length that is the stream itself': { bytes: () => plain({ 4: '<</Length 4 0 R>>\nstream\n0 0 1 rg 300 200 50 50 re f\nendstream' }), ends: 'made' },
  'two lengths that are each other': { bytes: () => plain({ 4: '<</Length 5 0 R>>\nstream\n0 0 1 rg\nendstream', 5: '6 0 R', 6: '5 0 R' }), ends: 'made' },
  'contents that are themselves': { bytes: () => plain({ 4: '[4 0 R 4 0 R]' }), ends: 'made' },

  'a table that says it is enormous': { bytes: () => plain({}, '/Size 999999999999'), ends: 'made' },
  'updates in a ring': { bytes: () => updatedPdf(plain(), { 3: PAGE }, '/Prev 9'), ends: 'made' },
  'an object with a number beyond all': { bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n4294967295 0 obj\n(a)\nendobj\n99999999999999999999 7 obj\n(b)\nendobj\n'), plain()]), ends: 'made' },
  'references to the last of all objects': { bytes: () => plain({ 5: '[4194303 0 R 8388607 0 R 99999999999999999999 0 R 4000000 0 R]' }), ends: 'made' },
  'a cross-reference stream of a billion entries': { bytes: () => plain({ 5: rawStream(zeros(100), '/Type/XRef/Size 1000000000/W[0 0 0]/Filter/FlateDecode') }), ends: 'made' },
  'a cross-reference stream with endless fields': { bytes: () => plain({ 5: rawStream(zeros(100), '/Type/XRef/Size 9/W[999999999 999999999 999999999]/Filter/FlateDecode') }), ends: 'made' },
  'a cross-reference stream of a hundred megabytes': { bytes: () => plain({ 5: rawStream(zeros(100_000_000), '/Type/XRef/Size 9/W[1 1 1]/Filter/FlateDecode') }), ends: 'made' },

  'an object stream that unfolds to 200 MB': { bytes: () => plain({ 5: objectStream(1, 8, Buffer.alloc(200_000_000, ' ')) }), ends: 'pdf-too-complex' },
  'forty object streams that unfold to 5 MB each': { bytes: () => plain(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [10 + i, objectStream(0, 0, Buffer.alloc(5_000_000, ' '))]))), ends: 'pdf-too-complex' },
  'an object stream of a billion objects': { bytes: () => plain({ 5: objectStream(1_000_000_000, 99, Buffer.from('9 0 <<>>')) }), ends: 'made' },
  'an object stream of a million empty dictionaries within one array': { bytes: () => plain({ 5: objectStream(1, 4, Buffer.from(`9 0 [${text('<<>>', 9_000_000)}]`)) }), ends: 'pdf-too-complex' },
  'objects that lie over one another': {
    bytes: () => {
      const places = Array.from({ length: 20_000 }, (_, i) => `${100 + i} 0 `).join('')
      return plain({ 5: objectStream(20_000, places.length, Buffer.from(`${places}(${text('a', 900_000)})`)) })
    },
    ends: 'pdf-too-complex',
  },
  'an object stream within itself': { bytes: () => plain({ 5: objectStream(1, 4, Buffer.from('5 0 <</Type/ObjStm/N 1/First 4>>')) }), ends: 'made' },
  'arrays a hundred thousand deep': { bytes: () => plain({ 5: `${text('[', 100_000)}${text(']', 100_000)}` }), ends: 'pdf-too-complex' },
  'dictionaries a hundred thousand deep in an object stream': { bytes: () => plain({ 5: objectStream(1, 4, Buffer.from(`9 0 ${text('<</A', 100_000)} 1 ${text('>>', 100_000)}`)) }), ends: 'pdf-too-complex' },
  'two million names': { bytes: () => plain({ 5: `<<${Array.from({ length: 2_000_000 }, (_, i) => `/n${i} ${i % 10}`).join('')}>>` }), ends: 'pdf-too-complex' },
  'five million references': { bytes: () => plain({ 5: `[${Array.from({ length: 5_000_000 }, (_, i) => `${i % 4_000_000} 0 R `).join('')}]` }), ends: 'pdf-too-complex' },
  'a string of 30 MB': { bytes: () => plain({ 5: `(${text('a', 30_000_000)})` }), ends: 'pdf-too-complex' },
  'a string in hexadecimal of 30 MB': { bytes: () => plain({ 5: `<${text('a', 30_000_000)}>` }), ends: 'pdf-too-complex' },
  'a name of 30 MB': { bytes: () => plain({ 5: `/${text('a', 30_000_000)}` }), ends: 'pdf-too-complex' },
  'a number of 30 MB': { bytes: () => plain({ 5: text('1', 30_000_000) }), ends: 'pdf-too-complex' },

  'a page whose content unfolds to 600 MB': { bytes: () => plain({ 4: rawStream(deflateSync(Buffer.alloc(600_000_000, ' '), { level: 1 }), '/Filter/FlateDecode') }), ends: 'pdf-too-complex' },
  'content folded twice': { bytes: () => plain({ 4: rawStream(deflateSync(deflateSync(Buffer.alloc(100_000_000, ' '))), '/Filter[/FlateDecode/FlateDecode]') }), ends: 'made' },
  'content in runs that unfold to 600 MB': { bytes: () => plain({ 4: rawStream(deflateSync(Buffer.from('\x81 '.repeat(4_700_000), 'latin1')), '/Filter[/FlateDecode/RunLengthDecode]') }), ends: 'pdf-too-complex' },
  'content of a filter that nobody knows': { bytes: () => plain({ 4: rawStream('abc', '/Filter/Nonsense') }), ends: 'made' },
  'content that says it is unfolded by itself': { bytes: () => plain({ 4: rawStream('abc', '/Filter[4 0 R 4 0 R]/DecodeParms 4 0 R') }), ends: 'made' },
  'a million saved states': { bytes: () => plain({ 4: rawStream(text('q ', 1_000_000)) }), ends: 'made' },

  'digits without end': { bytes: () => after('1'), ends: 'made' },
  'spaces without end': { bytes: () => after(' '), ends: 'made' },
  'comments without end': { bytes: () => after('%'), ends: 'made' },
  'words that mean nothing': { bytes: () => after('lorem ipsum '), ends: 'made' },
  'objects that never begin': { bytes: () => after('1 0 '), ends: 'pdf-unreadable' },
  'objects that never end': { bytes: () => after('1 0 obj '), ends: 'made' },
  'strings that never end': { bytes: () => after('1 0 obj ( endobj '), ends: 'pdf-too-complex' },
  'hexadecimal that never ends': { bytes: () => after('1 0 obj <a endobj '), ends: 'pdf-unreadable' },
  'streams that never end': { bytes: () => Buffer.from(after('1 0 obj<</Length 9 0 R>>stream ').toString('latin1').replaceAll('endstream', ''), 'latin1'), ends: 'pdf-unreadable' },
  'brackets without end': { bytes: () => after('['), ends: 'made' },
  'dictionaries without end': { bytes: () => after('<<'), ends: 'made' },
  'a thousand tables': { bytes: () => after('xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\n'), ends: 'made' },

  'fields in a ring': { bytes: () => plain({ 1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>', 5: '<</T(a)/Kids[6 0 R]>>', 6: '<</T(b)/Kids[5 0 R]>>' }), ends: 'made' },
  'a form that is a number': { bytes: () => plain({ 1: '<</Type/Catalog/Pages 2 0 R/AcroForm 7/Names 8/Outlines 9>>' }), ends: 'made' },
  'fifty thousand scripts in one array': { bytes: () => plain({ 5: `[${text('<</S/JavaScript/JS(a)>>1 ', 50_000)}]` }), ends: 'made' },
  'five thousand programs': { bytes: () => plain(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [[10 + 2 * i, `<</Type/Filespec/F(a${i}.exe)/EF<</F ${11 + 2 * i} 0 R>>>>`], [11 + 2 * i, rawStream('MZ')]]).flat())), ends: 'made' },
  'a form that only Acrobat can show': { bytes: () => plain({ 1: '<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 5 0 R>>>>', 5: rawStream('<xdp/>') }), ends: 'pdf-dynamic-form' },
  'actions that follow one another in a ring': { bytes: () => plain({ 1: '<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>', 5: '<</S/GoTo/D[3 0 R/Fit]/Next[6 0 R 5 0 R]>>', 6: '<</S/JavaScript/JS(a)/Next 5 0 R>>' }), ends: 'made' },
  'properties that are no properties': { bytes: () => plain({ 5: rawStream('a') }, '/Info 5 0 R/ID 7'), ends: 'made' },
  'properties that hold themselves': { bytes: () => plain({ 5: '<</Title 5 0 R/Author[5 0 R]/Keywords[(a)]/Subject<</A(\\()>>>>' }, '/Info 5 0 R'), ends: 'made' },
  'encryption that nobody knows': { bytes: () => plain({ 5: '<</Filter/Standard/V 99/R 99/O(a)/U(b)/P 0>>' }, '/Encrypt 5 0 R/ID[<00><00>]'), ends: 'pdf-needs-password' },
  'encryption without keys': { bytes: () => plain({ 5: '<</Filter/Standard/V 2/R 3/P 0>>' }, '/Encrypt 5 0 R'), ends: 'pdf-unreadable' },
  'encryption that is not there': { bytes: () => plain({}, '/Encrypt 99 0 R'), ends: 'made' },
}
