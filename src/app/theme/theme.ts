import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core'
import { kept } from '~/src/platform/intl'

/**
 * Ten shades of a colour, from a tint to near black; the given colour is the seventh, which buttons and links use.
 * @param hex such as #0F5C5C
 */
export function shadesOf(hex: string): MantineColorsTuple {
  const mix = (share: number, end: number) =>
    `#${[1, 3, 5]
      .map((at) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * (1 - share) + end * share))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`
  return [mix(0.93, 255), mix(0.84, 255), mix(0.7, 255), mix(0.54, 255), mix(0.36, 255), mix(0.18, 255), hex.toLowerCase(), mix(0.16, 0), mix(0.32, 0), mix(0.48, 0)]
}

/** Mantine chooses a button's ink by the light scheme's shade; in the dark the shade, and so the ink, is another. */
const inkOnBrand: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  return input.variant === 'filled' && (input.color ?? 'brand') === 'brand' ? { ...colours, color: 'var(--mantine-primary-color-contrast)' } : colours
}

// Mantine's own grey for hints and placeholders is too faint to read (3.3 and 2.1 to 1).
export const legible = { '--mantine-color-dimmed': 'var(--soft)', '--mantine-color-placeholder': 'var(--soft)' }

/** The portal's look in the vendor's colour; the same object for the same colour. */
export const portalTheme = kept((primary: string) =>
  createTheme({
    primaryColor: 'brand',
    primaryShade: { light: 6, dark: 3 },
    colors: { brand: shadesOf(primary) },
    autoContrast: true,
    variantColorResolver: inkOnBrand,
    // Relative luminance at which black and white read equally well, by WCAG's formula.
    luminanceThreshold: 0.179,
    fontFamily: "'Onest Variable', system-ui, sans-serif",
    headings: { fontFamily: "'Onest Variable', system-ui, sans-serif", fontWeight: '600' },
    defaultRadius: 8,
    fontSizes: { xs: '13px', sm: '14px', md: '16px', lg: '20px', xl: '25px' },
    cursorType: 'pointer',
  }),
)
