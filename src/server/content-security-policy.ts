/**
 * The policy a page runs under. The portal allows what carries the request's nonce and nothing inline but style
 * attributes; the admin needs inline styles for Payload's editor.
 * @param nonce fresh for every request, base64
 */
export function contentSecurityPolicy(pathname: string, nonce: string, { development = false, secure = false } = {}): string {
  const admin = pathname === '/admin' || pathname.startsWith('/admin/')
  const docs = pathname === '/v1/docs' || pathname.startsWith('/v1/docs/')
  const policy: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': admin || docs || development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'frame-ancestors': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
  }
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
