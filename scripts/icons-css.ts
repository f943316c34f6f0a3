import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ICON_FILES } from '../src/app/theme/icon-names'

const { resolve } = createRequire(import.meta.url)
const STROKE = 1.6

/** The style sheet `src/app/theme/icons.css`: each icon of the portal as a mask, without a request of its own. */
export function iconsCss(): string {
  const rules = Object.entries(ICON_FILES).map(([name, file]) => `.icon-${name} {\n  --icon: url("data:image/svg+xml,${encodeURIComponent(strokesOf(file)).replaceAll("'", '%27')}");\n}\n`)
  return `/* Written by \`npm run generate\` from src/app/theme/icon-names.ts. */\n\n${rules.join('\n')}`
}

function strokesOf(file: string): string {
  const svg = readFileSync(resolve(`@tabler/icons/outline/${file}.svg`), 'utf8')
  const paths = [...svg.matchAll(/<path d="[^"]+" \/>/g)].map(([path]) => path.replace(' />', '/>'))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`
}
