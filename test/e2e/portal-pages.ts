import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { apiOf } from './sign-in'

const PAGES = path.resolve('src/app/(portal)')

/** The address of every page of the portal as its folder says it, such as `/learn/[course]/exam`. */
export function portalPages(): string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file).split(path.sep).filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`)
    .sort()
}

/** The page that answers an address, in which `:name` may stand for an id: of those that fit it the one with the fewest open parts, as Next chooses. */
export function pageOf(address: string, pages: readonly string[]): string | undefined {
  const open = (page: string) => page.split('[').length + (page.includes('[...') ? 99 : 0)
  return pages.filter((page) => fits(address.split('?')[0] ?? '', page)).sort((a, b) => open(a) - open(b))[0]
}

function fits(address: string, page: string): boolean {
  const parts = page.split('/').map((part) => (part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : part))
  return new RegExp(`^${parts.join('/')}$`).test(address)
}

/** An address with the ids that only the running portal knows, as somebody signed in finds them. */
export async function withIds(request: APIRequestContext, email: string, address: string): Promise<string> {
  if (!address.includes(':')) return address
  const api = await apiOf(request, email)
  if (address.includes(':deal')) return address.replace(':deal', ((await api.get('/v1/deals')).body.deals as { id: string }[])[0]?.id ?? 'none')
  return address.replace(':lesson', ((await api.get('/api/lessons?limit=1&depth=0')).body.docs as { id: string }[])[0]?.id ?? 'none')
}
