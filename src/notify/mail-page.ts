import { inkOn, legibleOn } from './mail-colors'
import type { MailBrand } from './mail-brand'
import type { NoticeWords } from './notice-words'

export interface MailPage extends NoticeWords {
  locale: string
  brand: MailBrand
  url: string
  link: string
  footer: string[]
}

const LIGHT = { ground: '#eef2f1', sheet: '#ffffff', line: '#d9e2e0', ink: '#13262a', soft: '#556764' }
const DARK = { ground: '#0f1615', sheet: '#1a2423', line: '#2f3e3c', ink: '#eef3f2', soft: '#a9b8b5' }
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'

/** A mail as mail programs understand it: nested tables with styles of their own, and a style sheet for what may be missed. */
export function mailPage({ locale, brand, subject, preheader, topic, heading, body, button, note, facts, url, link, footer }: MailPage): string {
  const primary = escape(brand.primary)
  const inkOnPrimary = inkOn(primary)
  return `<!doctype html>
<html lang="${escape(locale)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground { background: ${DARK.ground} !important; }
  .sheet { background: ${DARK.sheet} !important; border-color: ${DARK.line} !important; }
  .line { border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .soft { color: ${DARK.soft} !important; }
  .mark { color: ${legibleOn(primary, DARK.sheet)} !important; }
  .link { color: ${legibleOn(primary, DARK.ground)} !important; }
}
@media (max-width: 620px) {
  .pad { padding-left: 24px !important; padding-right: 24px !important; }
  .edge { padding: 0 0 24px !important; }
  .sheet { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .band { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .button a { display: block !important; text-align: center !important; }
  .button { width: 100% !important; }
}
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${LIGHT.ground};${FONT};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all">${escape(preheader)}${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>
<table ${TABLE} class="ground" style="background:${LIGHT.ground}"><tr><td class="edge" align="center" style="padding:32px 12px 40px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table ${TABLE} style="max-width:600px;text-align:left">
<tr><td class="band pad" bgcolor="${primary}" style="background:${primary};border:1px solid ${primary};border-bottom:0;border-radius:12px 12px 0 0;padding:20px 40px;${FONT};font-size:16px;line-height:24px;color:${inkOnPrimary}"><strong style="font-weight:600">${escape(brand.vendorName)}</strong>&nbsp;&nbsp;·&nbsp; ${escape(brand.programmeName)}</td></tr>
<tr><td class="sheet" style="background:${LIGHT.sheet};border:1px solid ${LIGHT.line};border-top:0;border-radius:0 0 12px 12px">
<table ${TABLE}>
<tr><td class="pad mark" style="padding:36px 40px 0;${FONT};font-size:14px;line-height:20px;font-weight:600;color:${legibleOn(primary, LIGHT.sheet)}">${escape(topic)}</td></tr>
<tr><td class="pad" style="padding:8px 40px 0"><h1 class="ink" style="margin:0;${FONT};font-size:25px;line-height:32px;font-weight:600;letter-spacing:-0.2px;color:${LIGHT.ink}">${escape(heading)}</h1></td></tr>
<tr><td class="pad ink" style="padding:16px 40px 0;${FONT};font-size:16px;line-height:26px;color:${LIGHT.ink}">${escape(body)}</td></tr>
${factRows(facts)}<tr><td class="pad" style="padding:32px 40px 0">
<table role="presentation" class="button" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${primary}" style="background:${primary};border-radius:8px;mso-padding-alt:13px 26px"><a href="${escape(url)}" style="display:inline-block;padding:13px 26px;${FONT};font-size:16px;line-height:22px;font-weight:600;color:${inkOnPrimary};text-decoration:none">${escape(button)}</a></td></tr></table>
</td></tr>
<tr><td class="pad soft" style="padding:24px 40px 40px;${FONT};font-size:14px;line-height:22px;color:${LIGHT.soft}">${escape(note)}</td></tr>
</table></td></tr>
<tr><td class="pad soft" style="padding:24px 41px 0;${FONT};font-size:13px;line-height:20px;color:${LIGHT.soft}">${escape(link)}<br><a class="link" href="${escape(url)}" style="color:${legibleOn(primary, LIGHT.ground)};word-break:break-all">${escape(url)}</a></td></tr>
<tr><td class="pad soft" style="padding:16px 41px 0;${FONT};font-size:13px;line-height:20px;color:${LIGHT.soft}">${footer.map(escape).join('<br>')}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`
}

/** What is worth knowing at a glance, as one quiet list. A table for looks only: each row reads as "label: value". */
function factRows(facts: MailPage['facts']): string {
  if (facts.length === 0) return ''
  const rows = facts.map(({ label, value }) => {
    const cell = `padding:11px 0;border-top:1px solid ${LIGHT.line};${FONT};font-size:15px;line-height:22px;vertical-align:top`
    return `<tr><td class="line soft" width="36%" style="${cell};padding-right:16px;color:${LIGHT.soft}">${escape(label)}</td><td class="line ink" style="${cell};font-weight:600;color:${LIGHT.ink}">${escape(value)}</td></tr>`
  })
  return `<tr><td class="pad" style="padding:24px 40px 0"><table ${TABLE} class="line" style="border-bottom:1px solid ${LIGHT.line}">\n${rows.join('\n')}\n</table></td></tr>\n`
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
