import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import { cache } from 'react'
import config from '@payload-config'
import type { Viewer } from '~/src/policy/viewer'
import { viewerOfSession } from '~/src/policy/viewer-of-session'

/** The process' one Payload. */
export const portalPayload = (): Promise<Payload> => getPayload({ config })

/** Whoever is signed in on this request, asked for once a page. */
export const readViewer = cache(async (): Promise<Viewer | undefined> => {
  const payload = await portalPayload()
  // Pages are safe requests, and Next itself refuses actions from another origin; browsers name a page's origin only
  // over https, so without this nobody would be signed in on a plain address of the local network.
  const asked = new Headers(await headers())
  asked.set('sec-fetch-site', 'same-origin')
  return viewerOfSession({ payload, headers: asked })
})

/** The viewer of a page that is for signed-in people; others are sent to sign in and come back. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await readViewer()
  if (viewer) return viewer
  const path = (await headers()).get('x-pathname') ?? '/'
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/** The viewer of a page that is about their company; the vendor's staff have none. */
export async function requirePartner(): Promise<Viewer & { partnerId: string }> {
  const viewer = await requireViewer()
  if (!viewer.partnerId) notFound()
  return { ...viewer, partnerId: viewer.partnerId }
}

/** Where to go after signing in: a path of the portal, never another site. */
export function safeNext(next: string | undefined): string {
  // `//host` and `/\host` are other sites to a browser.
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
