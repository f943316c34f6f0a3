import { engineerCertificate } from '~/seed/collateral/documents/engineer-certificate'
import { PAPER } from '~/seed/collateral/documents/engineer-certificate-places'
import { OPEN } from '~/src/policy/requirement'
import type { CollateralContent, ZoneContent } from '../collateral-types'
import { pdf } from './made'

const fact = (id: string, at: { x?: number; y: number; width?: number; height: number }, sizes: [number, number], more: Partial<ZoneContent> = {}): ZoneContent => ({ id, kind: 'text', pages: 'first', source: 'free', x: PAPER.left, width: 560, minSize: sizes[0], maxSize: sizes[1], maxLength: 200, color: '#FFFFFF', ...at, ...more })

/** Papers of certifications: no collateral, so never published. */
export const CERTIFICATE_PAPERS: CollateralContent[] = [
  {
    key: 'engineer-certificate',
    slug: 'edge-engineer-certificate',
    kind: 'certificate',
    product: 'edge',
    topics: ['edge-computing'],
    language: 'en',
    title: { en: 'Certificate: Halden Edge Engineer', id: 'Sertifikat: Halden Edge Engineer', pl: 'Certyfikat: Halden Edge Engineer', ru: 'Сертификат: Halden Edge Engineer' },
    summary: {
      en: 'The paper that engineers’ certificates are printed on, with the partner’s logo. Not for the library.',
      id: 'Kertas untuk sertifikat insinyur, dengan logo mitra. Bukan untuk pustaka.',
      pl: 'Papier, na którym drukuje się certyfikaty inżynierów, z logo partnera. Nie do biblioteki.',
      ru: 'Бланк для сертификатов инженеров, с логотипом партнёра. Не для библиотеки.',
    },
    audience: OPEN,
    publishedDaysAgo: 170,
    draft: true,
    zones: [
      fact('holder', { y: 178, height: 58 }, [16, 40], { bold: true, face: 'serif' }),
      fact('partner', { y: 238, height: 26 }, [8, 15], { color: '#D5E7E3' }),
      fact('certification', { y: 312, height: 60 }, [14, 28], { bold: true, color: '#E8A33A' }),
      ...['issued', 'until', 'serial'].map((id, i) => fact(id, { x: PAPER.left + i * PAPER.step, y: 488, width: PAPER.step - 8, height: 22 }, [7, 12], { bold: true })),
      { id: 'logo', kind: 'logo', pages: 'first', align: 'right', plateWhen: 'needed', ...PAPER.logo },
      { id: 'verify', kind: 'qr', pages: 'first', ...PAPER.qr },
    ],
    fileName: 'halden-edge-engineer-certificate.pdf',
    make: () => pdf(engineerCertificate()),
  },
]
