import { legible, portalTheme } from '~/src/app/theme/theme'

/** Mantine's variables in the vendor's colour: a file that browsers keep, instead of 7 KB in every page. @param primary such as #0F5C5C */
export async function themeCss(primary: string): Promise<string> {
  const { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } = await import('@mantine/core')
  const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, portalTheme(primary)))
  return convertCssVariables({ variables, light: { ...light, ...legible }, dark: { ...dark, ...legible } }, ':root')
}
