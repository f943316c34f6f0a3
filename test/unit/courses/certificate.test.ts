import { describe, expect, it } from 'vitest'
import { certificateCredential } from '~/courses/certificate-credential'
import { certificateFacts, missingFacts } from '~/courses/certificate-facts'
import { blankCertificate, certificateZones } from '~/courses/certificate-template'
import { CERTIFICATE_WORDS } from '~/courses/certificate-words'
import type { CertificateStatus } from '~/courses/verify-certificate'
import { describePdf } from '~/media/pdf/pdf-pages'
import { zonesSchema } from '~/media/zones/zones'
import { LOCALES } from '~/src/policy/roles'
import { filledCopy } from '../../factories/filled-copy'

const status: CertificateStatus = { serial: 'HC-7K2M-9QXV-4H3B-5', state: 'valid', title: 'Сертифицированный инженер по развёртыванию Halden Edge', holder: 'Екатерина Константинопольская-Воскресенская', partner: 'Żółć i Synowie', issuedAt: '2026-11-20T10:00:00.000Z', validUntil: '2028-11-20T10:00:00.000Z' }
const face = { vendorName: 'Halden Systems', programmeName: 'Halden Ascend', primary: '#0F5C5C', accent: '#E8833A' }
const verifyUrl = 'https://portal.example/verify/HC-7K2M-9QXV-4H3B-5'

const certificate = async (of: CertificateStatus, locale: (typeof LOCALES)[number]) =>
  filledCopy(await blankCertificate(face, locale), zonesSchema.parse(certificateZones(face)), { inputs: certificateFacts(of, locale), serial: of.serial, verifyUrl })

/** Text as it is read, lines and the marks of direction aside. */
const read = (text: string) => text.normalize('NFC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ')

describe('a certificate', () => {
  it.each(LOCALES)('is one landscape A4 page in %s that says all of its facts, however long its words', async (locale) => {
    const { bytes, findings } = await certificate(status, locale)
    const { pages, sizes, text } = await describePdf(bytes)
    expect(pages).toBe(1)
    expect([Math.round(sizes[0]!.width), Math.round(sizes[0]!.height)]).toEqual([842, 595])
    for (const fact of [...Object.values(certificateFacts(status, locale)), ...Object.values(CERTIFICATE_WORDS[locale])]) expect(read(text)).toContain(read(fact))
    expect(findings.filter(({ code }) => code !== 'text-shrunk')).toEqual([])
  })

  it.each(['محمد العربي', 'תמר לוי', '佐藤 花子', '김민준', 'สมชาย ใจดี', 'प्रिया शर्मा', 'Νίκος Παπαδόπουλος'])('writes the name of %s', async (holder) => {
    const { bytes, findings } = await certificate({ ...status, holder }, 'en')
    expect(findings.filter(({ code }) => code === 'letters-missing')).toEqual([])
    expect(read((await describePdf(bytes)).text)).toContain(read(holder))
  })

  it('wants of a template the places that tell whose certificate it is', () => {
    expect(missingFacts(['holder', 'certification', 'serial', 'motto'])).toEqual([])
    expect(missingFacts(['certification'])).toEqual(['holder', 'serial'])
  })

  it('is a credential that names its holder and time, until it is revoked', () => {
    const issuer = { name: 'Halden Systems', url: 'https://portal.example' }
    const credential = certificateCredential({ status, issuer, verifyUrl })
    expect(credential).toMatchObject({ id: verifyUrl, type: ['VerifiableCredential', 'OpenBadgeCredential'], validFrom: status.issuedAt, validUntil: status.validUntil, credentialSubject: { achievement: { name: status.title } } })
    expect(credential).not.toHaveProperty('proof')
    expect(() => certificateCredential({ status: { ...status, state: 'revoked' }, issuer, verifyUrl })).toThrow('revoked')
  })
})
