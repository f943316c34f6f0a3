import type { Field } from 'payload'

/** The explicit choice that copies of a signed PDF go without its signature, which they would break. */
export const dropSignature: Field = {
  name: 'dropSignature',
  type: 'checkbox',
  label: {
    en: 'Make copies of a signed PDF without its signature',
    id: 'Buat salinan PDF bertanda tangan tanpa tanda tangannya',
    pl: 'Rób kopie podpisanego PDF bez podpisu',
    ru: 'Делать копии подписанного PDF без подписи',
  },
  admin: {
    description: {
      en: 'A copy is a changed file, which no signature survives: signed PDFs are refused unless you choose this. The original in the library stays signed.',
      id: 'Salinan adalah berkas yang diubah sehingga tanda tangan tidak berlaku lagi: PDF bertanda tangan ditolak kecuali Anda memilih ini. Berkas asli di pustaka tetap bertanda tangan.',
      pl: 'Kopia to zmieniony plik, a zmiana unieważnia podpis: podpisane PDF są odrzucane, chyba że zaznaczysz tę opcję. Oryginał w bibliotece pozostaje podpisany.',
      ru: 'Копия — изменённый файл, и подпись в ней недействительна: подписанные PDF отклоняются, если не выбрать этот пункт. Оригинал в библиотеке остаётся подписанным.',
    },
  },
}
