import type { Locale } from '~/src/policy/roles'

export interface CertificateWords {
  heading: string
  awardedTo: string
  of: string
  for: string
  issued: string
  validUntil: string
  serial: string
  verify: string
}

/** What a certificate says around its facts. */
export const CERTIFICATE_WORDS: Readonly<Record<Locale, CertificateWords>> = {
  en: { heading: 'Certificate', awardedTo: 'This certifies that', of: 'of', for: 'has earned the certification', issued: 'Issued', validUntil: 'Valid until', serial: 'Serial', verify: 'Scan to verify' },
  id: { heading: 'Sertifikat', awardedTo: 'Dengan ini menyatakan bahwa', of: 'dari', for: 'telah memperoleh sertifikasi', issued: 'Diterbitkan', validUntil: 'Berlaku hingga', serial: 'Nomor seri', verify: 'Pindai untuk memverifikasi' },
  pl: { heading: 'Certyfikat', awardedTo: 'Niniejszym zaświadcza się, że', of: 'z firmy', for: 'uzyskał(a) certyfikację', issued: 'Wydano', validUntil: 'Ważny do', serial: 'Numer seryjny', verify: 'Zeskanuj, aby sprawdzić' },
  ru: { heading: 'Сертификат', awardedTo: 'Настоящим подтверждается, что', of: 'компания', for: 'имеет квалификацию', issued: 'Выдан', validUntil: 'Действителен до', serial: 'Серийный номер', verify: 'Отсканируйте для проверки' },
}
