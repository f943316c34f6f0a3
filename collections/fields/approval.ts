import type { Field } from 'payload'
import { APPROVALS } from '~/media/reviews/approval'

const CHOICES = {
  free: { en: 'Free: partners have their copies at once', id: 'Bebas: mitra langsung mendapat salinannya', pl: 'Bez zatwierdzania: partner ma kopię od razu', ru: 'Свободно: партнёр получает копию сразу' },
  review: { en: 'Waiting room: every copy waits for approval', id: 'Ruang tunggu: setiap salinan menunggu persetujuan', pl: 'Poczekalnia: każda kopia czeka na zatwierdzenie', ru: 'Ожидание: каждая копия ждёт одобрения' },
  warnings: { en: 'Both: copies with remarks wait, the others are free', id: 'Keduanya: salinan dengan catatan menunggu, yang lain bebas', pl: 'Jedno i drugie: kopie z uwagami czekają, pozostałe są wolne', ru: 'И то, и другое: копии с замечаниями ждут, остальные свободны' },
} as const satisfies Record<(typeof APPROVALS)[number], Record<string, string>>

/** Whether the copies of an asset wait for a reviewer. Bulk runs of marketing never do. */
export const approval: Field = {
  name: 'approval',
  type: 'select',
  label: { en: 'Approval of copies', id: 'Persetujuan salinan', pl: 'Zatwierdzanie kopii', ru: 'Одобрение копий' },
  required: true,
  defaultValue: 'free',
  options: APPROVALS.map((value) => ({ value, label: CHOICES[value] })),
  admin: {
    description: {
      en: 'A copy that waits cannot be downloaded until marketing approves it. What marketing makes for partners is approved by that.',
      id: 'Salinan yang menunggu tidak dapat diunduh sampai disetujui pemasaran. Yang dibuat pemasaran untuk mitra sudah disetujui.',
      pl: 'Kopii, która czeka, nie można pobrać, dopóki nie zatwierdzi jej marketing. Kopie robione przez marketing są już zatwierdzone.',
      ru: 'Копию, которая ждёт, нельзя скачать, пока её не одобрит маркетинг. Сделанное маркетингом для партнёров одобрено тем самым.',
    },
  },
}
