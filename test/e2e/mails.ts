import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'

/** The path of the link in the newest mail to an address that leads to a part of the portal, such as `/invitation/`. */
export async function linkMailedTo(address: string, part: string): Promise<string> {
  let link: string | undefined
  await expect.poll(async () => (link = await newest(address, part)), { timeout: 20_000, message: `a mail to ${address} with a link to ${part}` }).toBeTruthy()
  return link ?? ''
}

async function newest(address: string, part: string): Promise<string | undefined> {
  const outbox = path.join(process.env.E2E_DATA_DIR ?? '', 'outbox')
  if (!existsSync(outbox)) return undefined
  for (const name of (await readdir(outbox)).sort().reverse()) {
    const mail = (await readFile(path.join(outbox, name), 'latin1')).replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (!mail.includes(`To: ${address}`)) continue
    const found = new RegExp(`https?://[^/\\s"]+(${part}[\\w.-]+)`).exec(mail)?.[1]
    if (found) return found
  }
  return undefined
}
