import { rawPdf, rawStream } from './raw-pdf'

const ROLES = ['H1', 'P', 'Link'] as const
const PAGES = [10, 20, 30] as const
const ROTATE = [0, 90, 180] as const

/** A text with an accent, as UTF-16 in hexadecimal. */
const unicode = (text: string) => `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`

/**
 * Three pages of 420 by 300 points that have everything a copy must keep: inherited resources and boxes, links of each
 * kind, outlines, named destinations, a filled form, tags, layers, an attachment, page labels and a language.
 */
export function richPdf(): Buffer {
  const pages = PAGES.flatMap((page, i) => [
    [page, `<</Type/Page/Parent 2 0 R/Rotate ${ROTATE[i]}/Contents[${page + 1} 0 R ${page + 2} 0 R]/StructParents ${i}/Annots[${page + 3} 0 R ${page + 4} 0 R${i === 0 ? ' 61 0 R 62 0 R 63 0 R 64 0 R 75 0 R' : ''}]/Tabs/S>>`],
    [page + 1, rawStream(`/H1 <</MCID 0>> BDC BT /F1 18 Tf 60 240 Td (Chapter ${i + 1} of the guide) Tj ET EMC 0.8 0.9 1 rg 300 40 60 60 re f`)],
    [page + 2, rawStream(`/P <</MCID 1>> BDC BT /F1 11 Tf 60 200 Td (Words on page ${i + 1}, \\(in brackets\\) and a \\\\ slash.) Tj ET EMC /OC /Layer BDC 0 0.5 0 rg 200 40 60 60 re f EMC`)],
    [page + 3, `<</Type/Annot/Subtype/Link/Rect[60 120 160 140]/Border[0 0 0]/StructParent ${10 + i}/A<</S/URI/URI(https://halden.example/\\(${i}\\)?a=b)>>>>`],
    [page + 4, `<</Type/Annot/Subtype/Link/Rect[60 90 160 110]/Dest[${PAGES[(i + 1) % 3]} 0 R/XYZ 0 300 1]>>`],
  ])
  const structure = PAGES.flatMap((page, i) =>
    ROLES.map((role, k) => [40 + i * 3 + k, `<</Type/StructElem/S/${role}/P 4 0 R/Pg ${page} 0 R/K ${role === 'Link' ? `<</Type/OBJR/Obj ${page + 3} 0 R>>` : k}/Alt${unicode(`Élément ${i}.${k}`)}>>`]),
  )
  return rawPdf(
    Object.fromEntries([
      [1, '<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R/Outlines 50 0 R/AcroForm 60 0 R/OCProperties<</OCGs[70 0 R 71 0 R]/D<</ON[70 0 R]/OFF[71 0 R]/Order[70 0 R 71 0 R]>>>>/Names<</EmbeddedFiles<</Names[(prices.csv)72 0 R]>>/Dests<</Names[(end)[30 0 R/Fit]]>>>>/PageLabels<</Nums[0<</S/r>>1<</S/D/P(A-)/St 5>>]>>/ViewerPreferences<</DisplayDocTitle true>>/OpenAction[20 0 R/Fit]/Metadata 76 0 R>>'],
      [2, '<</Type/Pages/Count 3/Kids[3 0 R 30 0 R]/MediaBox[0 0 420 300]/Resources 5 0 R>>'],
      [3, '<</Type/Pages/Parent 2 0 R/Count 2/Kids[10 0 R 20 0 R]>>'],
      [4, '<</Type/StructTreeRoot/K[40 0 R 41 0 R 42 0 R 43 0 R 44 0 R 45 0 R 46 0 R 47 0 R 48 0 R]/RoleMap<</Words/P>>/ParentTree<</Nums[0[40 0 R 41 0 R]1[43 0 R 44 0 R]2[46 0 R 47 0 R]10 42 0 R 11 45 0 R 12 48 0 R]>>>>'],
      [5, '<</Font<</F1 6 0 R>>/Properties<</Layer 70 0 R>>>>'],
      [6, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
      ...pages,
      ...structure,
      [50, '<</Type/Outlines/First 51 0 R/Last 53 0 R/Count 3>>'],
      [51, `<</Title${unicode('Übersicht')}/Parent 50 0 R/Next 52 0 R/Dest[10 0 R/XYZ 0 300 0]/First 54 0 R/Last 54 0 R/Count -1>>`],
      [52, '<</Title(Chapter \\(two\\))/Parent 50 0 R/Prev 51 0 R/Next 53 0 R/A<</S/GoTo/D[20 0 R/Fit]>>>>'],
      [53, '<</Title(End)/Parent 50 0 R/Prev 52 0 R/Dest(end)>>'],
      [54, '<</Title(Web)/Parent 51 0 R/A<</S/URI/URI(https://halden.example/)>>>>'],
      [60, '<</Fields[61 0 R 62 0 R 63 0 R 64 0 R]/DA(/F1 11 Tf 0 g)/DR 5 0 R>>'],
      [61, `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V${unicode('Łucja (Żółć)')}/DV()/Rect[60 60 160 80]/DA(/F1 11 Tf 0 g)/P 10 0 R/MaxLen 40>>`],
      [62, '<</Type/Annot/Subtype/Widget/FT/Btn/T(agreed)/V/Yes/AS/Yes/Rect[170 60 180 70]/P 10 0 R/AP<</N<</Yes 65 0 R/Off 66 0 R>>>>>>'],
      [63, '<</Type/Annot/Subtype/Widget/FT/Ch/T(colour)/Ff 131072/Opt[(red)(gr\\(e\\)en)]/V(gr\\(e\\)en)/Rect[60 30 160 50]/DA(/F1 11 Tf 0 g)/P 10 0 R>>'],
      [64, '<</Type/Annot/Subtype/Widget/FT/Sig/T(sign here)/Rect[170 30 230 50]/P 10 0 R>>'],
      [65, rawStream('0 0 10 10 re f', '/Type/XObject/Subtype/Form/BBox[0 0 10 10]')],
      [66, rawStream('', '/Type/XObject/Subtype/Form/BBox[0 0 10 10]')],
      [70, '<</Type/OCG/Name(Shown)>>'],
      [71, '<</Type/OCG/Name(Hidden)>>'],
      [72, '<</Type/Filespec/F(prices.csv)/UF(prices.csv)/EF<</F 73 0 R>>/Desc(What it costs)>>'],
      [73, rawStream('a,b\n1,2\n', '/Type/EmbeddedFile/Subtype/text#2Fcsv')],
      [74, '<</Title(Guide \\(first\\))/Author(Halden)/Keywords(edge, rack)/CreationDate(D:20260101000000Z)>>'],
      [76, rawStream('<x:xmpmeta xmlns:x="adobe:ns:meta/">Guide</x:xmpmeta>', '/Type/Metadata/Subtype/XML')],
      [75, '<</Type/Annot/Subtype/FileAttachment/Rect[380 10 390 20]/F 4/Contents(The same prices)/FS 72 0 R>>'],
    ]),
    '/Info 74 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]',
  )
}
