/** The logos that a partner may bring, as its form and the API call them. */
export type LogoField = 'logo' | 'logoOnDark' | 'logoSquare' | 'logoMono'

/** Those beside the main one, and the fields that they come in. */
export const OWN_LOGOS = { onDark: 'logoOnDark', square: 'logoSquare', mono: 'logoMono' } as const satisfies Record<string, LogoField>

export type OwnLogo = keyof typeof OWN_LOGOS
