interface Props {
  branding: { vendorName: string; logoOnLight: string; logoOnDark: string }
}

/** The vendor's logo, in the variant that fits the colour scheme. */
export function Logo({ branding: { vendorName, logoOnLight, logoOnDark } }: Props) {
  if (!logoOnLight) return <strong>{vendorName}</strong>
  const picture = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return (
    <span className="logo">
      <img className="on-light" src={picture(logoOnLight)} alt={vendorName} height={32} />
      <img className="on-dark" src={picture(logoOnDark || logoOnLight)} alt={vendorName} height={32} />
    </span>
  )
}
