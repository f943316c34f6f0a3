import { COLOUR, VENDOR } from '~/seed/content/brand'
import { jpeg } from '../draw/raster'
import { productStage } from '../draw/stage'

const FONT = "font-family: 'Segoe UI', Helvetica, Arial, sans-serif"

/** An invitation that partners send: one column of 600 pixels, which works without its picture and on a phone. */
export async function invitationMail(): Promise<Buffer> {
  const stage = (await jpeg(productStage(1200, 520), 1_000, 78)).toString('base64')
  return Buffer.from(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>See it run: an hour beside the line</title>
<style>
@media (max-width: 620px) { .sheet { width: 100% !important } .pad { padding-left: 20px !important; padding-right: 20px !important } }
</style>
</head>
<body style="margin: 0; background: #EEF4F2">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding: 24px 0">
<table class="sheet" role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width: 600px; background: #FFFFFF">
<tr><td class="pad" style="padding: 28px 40px 22px">
<img src="{{logo}}" width="170" alt="{{company}}" style="display: block; width: 170px; height: auto; border: 0">
</td></tr>
<tr><td style="border-top: 5px solid ${COLOUR.amber}"><img src="data:image/jpeg;base64,${stage}" width="600" alt="EdgeRack 4 and 8 in a technical room" style="display: block; width: 100%; height: auto; border: 0"></td></tr>
<tr><td class="pad" style="padding: 32px 40px 8px; ${FONT}; color: ${COLOUR.ink}">
<h1 style="margin: 0 0 14px; font-size: 28px; line-height: 1.2; color: ${COLOUR.teal}">See it run: an hour beside the line</h1>
<p style="margin: 0 0 14px; font-size: 16px; line-height: 1.55">The most important computer of a plant often stands in the hottest place of it. We show you what happens when it moves into a sealed rack: no server room, no air conditioning, up in one morning.</p>
<p style="margin: 0 0 22px; font-size: 18px; line-height: 1.45; font-weight: bold; color: #9A4E12">{{text.when}}</p>
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${COLOUR.teal}" style="border-radius: 6px"><a href="mailto:{{contact.email}}?subject=See%20it%20run" style="display: inline-block; padding: 13px 24px; ${FONT}; font-size: 16px; font-weight: bold; color: #FFFFFF; text-decoration: none">Keep a seat for me</a></td></tr></table>
</td></tr>
<tr><td class="pad" style="padding: 28px 40px 32px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td valign="top" style="padding: 18px 20px; background: #F1F7F5; ${FONT}; font-size: 14px; line-height: 1.6; color: ${COLOUR.ink}">{{contact}}</td>
</tr></table>
</td></tr>
<tr><td class="pad" style="padding: 16px 40px 24px; border-top: 1px solid #CFDEDB; ${FONT}; font-size: 12px; line-height: 1.5; color: #51686A">{{company}} is a partner of ${VENDOR.name}. <a href="{{link}}" style="color: #51686A">Is this mail current?</a> {{serial}}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`)
}
