interface Props {
  branding: { vendorName: string; hasLogo: boolean; version: string }
}

/** The vendor's logo, in the variant that fits the colour scheme. */
export function Logo({ branding: { vendorName, hasLogo, version } }: Props) {
  if (!hasLogo) return <strong>{vendorName}</strong>
  return (
    <span className="logo">
      <img className="on-light" src={`/v1/branding/logo-on-light.svg?v=${version}`} alt={vendorName} height={32} />
      <img className="on-dark" src={`/v1/branding/logo-on-dark.svg?v=${version}`} alt={vendorName} height={32} />
    </span>
  )
}
