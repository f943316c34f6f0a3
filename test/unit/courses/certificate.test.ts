import { describe, expect, it } from 'vitest'
import { certificateCredential } from '~/courses/certificate-credential'
import { CERTIFICATE_WORDS } from '~/courses/certificate-words'
import { renderCertificate } from '~/courses/render-certificate'
import type { CertificateStatus } from '~/courses/verify-certificate'
import { LOCALES } from '~/src/policy/roles'
import { PDFDocument } from 'pdf-lib'

const status: CertificateStatus = { serial: 'HC-7K2M-9QXV-4H3B-5', state: 'valid', title: 'Сертифицированный инженер по развёртыванию Halden Edge', holder: 'Екатерина Константинопольская-Воскресенская', partner: 'Żółć i Synowie', issuedAt: '2026-11-20T10:00:00.000Z', validUntil: '2028-11-20T10:00:00.000Z' }
const face = { vendorName: 'Halden Systems', programmeName: 'Halden Ascend', primary: '#0F5C5C', accent: '#E8833A' }
const verifyUrl = 'https://portal.example/verify/HC-7K2M-9QXV-4H3B-5'

describe('a certificate', () => {
  it.each(LOCALES)('is one landscape A4 page in %s, however long its words', async (locale) => {
    const pdf = await PDFDocument.load(await renderCertificate({ status, face, locale, verifyUrl }))
    expect(pdf.getPageCount()).toBe(1)
    const { width, height } = pdf.getPage(0).getSize()
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    for (const word of Object.values(CERTIFICATE_WORDS[locale])) expect(word).not.toBe('')
  })

  it('is a credential that names its holder and time, until it is revoked', () => {
    const issuer = { name: 'Halden Systems', url: 'https://portal.example' }
    const credential = certificateCredential({ status, issuer, verifyUrl })
    expect(credential).toMatchObject({ id: verifyUrl, type: ['VerifiableCredential', 'OpenBadgeCredential'], validFrom: status.issuedAt, validUntil: status.validUntil, credentialSubject: { achievement: { name: status.title } } })
    expect(credential).not.toHaveProperty('proof')
    expect(() => certificateCredential({ status: { ...status, state: 'revoked' }, issuer, verifyUrl })).toThrow('revoked')
  })
})
