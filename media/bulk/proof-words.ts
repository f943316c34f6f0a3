import type { Locale } from '~/src/policy/roles'
import type { Finding } from '../zones/finding'

export interface ProofWords {
  heading: string
  made: (made: number, total: number) => string
  page: (page: number, of: number) => string
  fine: string
  noCopy: string
  without: (partners: number) => string
  findings: Readonly<Record<Finding['code'], string>>
  problems: Readonly<Record<string, string>>
}

/** What a proof sheet says around its pictures. */
export const PROOF_WORDS: Readonly<Record<Locale, ProofWords>> = {
  en: {
    heading: 'Proof sheet',
    made: (made, total) => `${made} of ${total} copies made, those to look at first`,
    page: (page, of) => `Page ${page} of ${of}`,
    fine: 'Nothing to remark',
    noCopy: 'No copy',
    without: (partners) => `Partners without a copy: ${partners}`,
    findings: { 'logo-missing': 'no logo', 'low-contrast': 'hard to read', 'busy-ground': 'on a busy ground', 'letters-missing': 'letters missing', 'text-cut': 'text cut off', 'zone-off-page': 'beyond the page', 'qr-small': 'QR code small', 'logo-coarse': 'logo coarse', 'logo-enlarged': 'logo enlarged', 'picture-coarse': 'picture coarse', 'picture-enlarged': 'picture enlarged', 'text-shrunk': 'text set smaller' },
    problems: { 'no-brand-kit': 'no brand kit yet', 'invalid-inputs': 'texts do not fit', 'no-zones': 'no place for a brand' },
  },
  id: {
    heading: 'Lembar periksa',
    made: (made, total) => `${made} dari ${total} salinan dibuat, yang perlu dilihat lebih dulu`,
    page: (page, of) => `Halaman ${page} dari ${of}`,
    fine: 'Tidak ada catatan',
    noCopy: 'Tidak ada salinan',
    without: (partners) => `Mitra tanpa salinan: ${partners}`,
    findings: { 'logo-missing': 'tanpa logo', 'low-contrast': 'sulit dibaca', 'busy-ground': 'latar ramai', 'letters-missing': 'huruf hilang', 'text-cut': 'teks terpotong', 'zone-off-page': 'di luar halaman', 'qr-small': 'kode QR kecil', 'logo-coarse': 'logo kasar', 'logo-enlarged': 'logo diperbesar', 'picture-coarse': 'gambar kasar', 'picture-enlarged': 'gambar diperbesar', 'text-shrunk': 'teks diperkecil' },
    problems: { 'no-brand-kit': 'belum ada kit merek', 'invalid-inputs': 'teks tidak sesuai', 'no-zones': 'tidak ada tempat merek' },
  },
  pl: {
    heading: 'Arkusz kontrolny',
    made: (made, total) => `Utworzono ${made} z ${total} kopii, najpierw te do sprawdzenia`,
    page: (page, of) => `Strona ${page} z ${of}`,
    fine: 'Bez uwag',
    noCopy: 'Brak kopii',
    without: (partners) => `Partnerzy bez kopii: ${partners}`,
    findings: { 'logo-missing': 'brak logo', 'low-contrast': 'słabo czytelne', 'busy-ground': 'niespokojne tło', 'letters-missing': 'brak liter', 'text-cut': 'tekst ucięty', 'zone-off-page': 'poza stroną', 'qr-small': 'mały kod QR', 'logo-coarse': 'logo nieostre', 'logo-enlarged': 'logo powiększone', 'picture-coarse': 'zdjęcie nieostre', 'picture-enlarged': 'zdjęcie powiększone', 'text-shrunk': 'tekst zmniejszony' },
    problems: { 'no-brand-kit': 'brak zestawu marki', 'invalid-inputs': 'teksty nie pasują', 'no-zones': 'brak miejsca na markę' },
  },
  ru: {
    heading: 'Контрольный лист',
    made: (made, total) => `Сделано ${made} из ${total} копий, сначала те, что стоит проверить`,
    page: (page, of) => `Страница ${page} из ${of}`,
    fine: 'Замечаний нет',
    noCopy: 'Копии нет',
    without: (partners) => `Партнёры без копии: ${partners}`,
    findings: { 'logo-missing': 'нет логотипа', 'low-contrast': 'плохо читается', 'busy-ground': 'пёстрый фон', 'letters-missing': 'нет букв', 'text-cut': 'текст обрезан', 'zone-off-page': 'за краем страницы', 'qr-small': 'мелкий QR-код', 'logo-coarse': 'логотип нечёткий', 'logo-enlarged': 'логотип увеличен', 'picture-coarse': 'снимок нечёткий', 'picture-enlarged': 'снимок увеличен', 'text-shrunk': 'текст уменьшен' },
    problems: { 'no-brand-kit': 'нет набора бренда', 'invalid-inputs': 'тексты не подходят', 'no-zones': 'нет места для бренда' },
  },
}
