import type { ServerProps } from 'payload'

/** The vendor's logo on the admin's sign-in page. */
export async function Logo({ payload }: ServerProps) {
  const branding = await payload.findGlobal({ slug: 'branding', depth: 0 })
  return (
    <div style={{ textAlign: 'center' }}>
      <p style={{ fontSize: 28, fontWeight: 600, margin: 0 }}>{branding.vendorName}</p>
      <p style={{ margin: '4px 0 0', opacity: 0.7 }}>{branding.programmeName}</p>
    </div>
  )
}
