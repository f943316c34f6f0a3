import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import { singleton } from '~/src/platform/singleton'

const read = (name: string) => readFileSync(path.join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/noto-sans', name))

/** Noto Sans (OFL) in the two weights that copies and certificates are set in: Latin, Greek and Cyrillic. */
export const fontFiles = (): { regular: Buffer; bold: Buffer } =>
  singleton('font-files', () => ({
    regular: read('400Regular/NotoSans_400Regular.ttf'),
    bold: read('600SemiBold/NotoSans_600SemiBold.ttf'),
  }))
