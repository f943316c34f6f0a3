import type { Locale } from '~/src/policy/roles'

export interface CertificateWords {
  heading: string
  awardedTo: string
  for: string
  issued: string
  until: string
  serial: string
  verify: string
}

/** What a certificate says around its facts. */
export const CERTIFICATE_WORDS: Readonly<Record<Locale, CertificateWords>> = {
  en: { heading: 'Certificate', awardedTo: 'This certifies that', for: 'has earned the certification', issued: 'Issued', until: 'Valid until', serial: 'Serial', verify: 'Scan to verify' },
  id: { heading: 'Sertifikat', awardedTo: 'Dengan ini menyatakan bahwa', for: 'telah memperoleh sertifikasi', issued: 'Diterbitkan', until: 'Berlaku hingga', serial: 'Nomor seri', verify: 'Pindai untuk memverifikasi' },
  pl: { heading: 'Certyfikat', awardedTo: 'Niniejszym zaświadcza się, że', for: 'uzyskał(a) certyfikację', issued: 'Wydano', until: 'Ważny do', serial: 'Numer seryjny', verify: 'Zeskanuj, aby sprawdzić' },
  ru: { heading: 'Сертификат', awardedTo: 'Настоящим подтверждается, что', for: 'имеет квалификацию', issued: 'Выдан', until: 'Действителен до', serial: 'Серийный номер', verify: 'Отсканируйте для проверки' },
}
