import { isMutable, type NoticeKind, type NoticeValues, pathOf } from './kinds'
import { footerWords, noticeWords } from './notice-words'

export interface MailBrand {
  vendorName: string
  programmeName: string
  /** Such as #0F5C5C. */
  primary: string
  address: string
  portalUrl: string
}

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/** A notice as a mail: one column of 600 px, whole without pictures, legible in dark mode, with a plain-text part. */
export function renderMail({ kind, values, locale, brand }: { kind: NoticeKind; values: NoticeValues; locale: string; brand: MailBrand }): RenderedMail {
  const named = { ...values, programme: brand.programmeName, vendor: brand.vendorName }
  const { subject, heading, body, button, note } = noticeWords(kind, named, locale)
  const { why, mute } = footerWords({ programme: brand.programmeName, vendor: brand.vendorName }, locale)
  const url = `${brand.portalUrl}${pathOf(kind, values)}`
  const footer = [why, ...(isMutable(kind) ? [mute] : [])]
  const text = [heading, '', body, '', `${button}: ${url}`, ...(note ? ['', note] : []), '', '-- ', ...footer, brand.address].join('\n')
  return { subject: subject.replaceAll(/[\r\n]+/g, ' ').trim(), html: page({ locale, brand, subject, heading, body, button, note, url, footer }), text }
}

interface Parts {
  locale: string
  brand: MailBrand
  subject: string
  heading: string
  body: string
  button: string
  note: string
  url: string
  footer: string[]
}

function page({ locale, brand, subject, heading, body, button, note, url, footer }: Parts): string {
  const font = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
  return `<!doctype html>
<html lang="${escape(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
  .ground { background: #111817 !important; }
  .sheet { background: #1b2524 !important; border-color: #2c3a38 !important; }
  .ink { color: #eef3f2 !important; }
  .soft { color: #a9b8b5 !important; }
}
@media (max-width: 620px) { .pad { padding-left: 24px !important; padding-right: 24px !important; } }
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#eef2f1;${font}">
<div style="display:none;max-height:0;overflow:hidden">${escape(body.slice(0, 140))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:#eef2f1"><tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td class="pad" style="padding:0 40px 16px"><span class="ink" style="${font};font-size:16px;font-weight:600;color:#13262a">${escape(brand.vendorName)}</span><span class="soft" style="${font};font-size:16px;color:#5d6f6c"> · ${escape(brand.programmeName)}</span></td></tr>
<tr><td class="sheet" style="background:#ffffff;border:1px solid #d9e2e0;border-radius:12px;border-top:4px solid ${escape(brand.primary)}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
<tr><td class="pad" style="padding:36px 40px 0"><h1 class="ink" style="margin:0;${font};font-size:25px;line-height:32px;font-weight:600;color:#13262a">${escape(heading)}</h1></td></tr>
<tr><td class="pad ink" style="padding:16px 40px 0;${font};font-size:16px;line-height:26px;color:#13262a">${escape(body)}</td></tr>
<tr><td class="pad" style="padding:28px 40px 0"><a href="${escape(url)}" style="display:inline-block;background:${escape(brand.primary)};color:#ffffff;${font};font-size:16px;line-height:24px;font-weight:600;text-decoration:none;padding:12px 24px;border-radius:8px">${escape(button)}</a></td></tr>
<tr><td class="pad soft" style="padding:20px 40px 36px;${font};font-size:14px;line-height:22px;color:#5d6f6c">${escape(note)}</td></tr>
</table></td></tr>
<tr><td class="pad soft" style="padding:20px 40px 0;${font};font-size:13px;line-height:20px;color:#5d6f6c">${footer.map(escape).join('<br>')}<br><br>${escape(brand.address).replaceAll('\n', ', ')}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
