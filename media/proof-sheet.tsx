import path from 'node:path'
import { Document, Font, Image, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { Payload } from 'payload'
import { PROJECT_ROOT } from '~/src/platform/project-root'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { copyPicture } from './copy-picture'
import { worstFirst } from './proof-order'
import { PROOF_WORDS, type ProofWords } from './proof-words'
import { type BulkOverview, readBulkRun } from './read-bulk-run'

type Item = BulkOverview['items'][number] & { picture?: Buffer | undefined }

const FONTS = path.join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/noto-sans')

// By module and not once a process: each copy of the renderer keeps fonts of its own.
Font.register({
  family: 'Proof',
  fonts: [
    { src: path.join(FONTS, '400Regular/NotoSans_400Regular.ttf'), fontWeight: 400 },
    { src: path.join(FONTS, '700Bold/NotoSans_700Bold.ttf'), fontWeight: 700 },
  ],
})

/** In a row, and on a page. */
const ACROSS = 4
const ON_PAGE = 12

/**
 * The proof sheet of a bulk run: page 1 of every copy with what the engine remarked, those to look at first.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function proofSheet({ payload, viewer, runId, locale }: { payload: Payload; viewer: Viewer; runId: string; locale: Locale }): Promise<Buffer> {
  const overview = await readBulkRun({ payload, viewer, runId })
  const items: Item[] = []
  for (const item of worstFirst(overview.items)) items.push({ ...item, picture: item.row && (await copyPicture(item.row)) })
  return renderToBuffer(<Sheet overview={overview} items={items} words={PROOF_WORDS[locale]} locale={locale} />)
}

function Sheet({ overview: { run, made, total }, items, words, locale }: { overview: BulkOverview; items: Item[]; words: ProofWords; locale: Locale }) {
  const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / ON_PAGE)) }, (_, at) => items.slice(at * ON_PAGE, (at + 1) * ON_PAGE))
  return (
    <Document title={`${words.heading}: ${run.name}`} language={locale}>
      {pages.map((shown, at) => (
        <Page key={at} size="A4" wrap={false} style={styles.page}>
          <View style={styles.head}>
            <Text style={styles.title}>{`${words.heading}: ${run.name}`}</Text>
            <Text style={styles.soft}>{words.made(made, total)}</Text>
          </View>
          <View style={styles.grid}>
            {shown.map((item) => (
              <Cell key={item.key} item={item} words={words} />
            ))}
          </View>
          <Text style={styles.foot}>{words.page(at + 1, pages.length)}</Text>
        </Page>
      ))}
    </Document>
  )
}

function Cell({ item, words }: { item: Item; words: ProofWords }) {
  const remarks = remarksOf(item, words)
  return (
    <View style={styles.cell}>
      <View style={[styles.frame, ...(remarks.length > 0 ? [item.state === 'failed' ? styles.bad : styles.doubtful] : [])]}>
        {item.picture ? <Image src={{ data: item.picture, format: 'jpg' }} style={styles.picture} /> : <Text style={styles.soft}>{words.noCopy}</Text>}
      </View>
      <Text style={styles.name}>{item.partnerName}</Text>
      <Text style={remarks.length > 0 ? styles.remark : styles.soft}>{remarks.length > 0 ? remarks.join(', ') : words.fine}</Text>
      {item.row && <Text style={styles.serial}>{item.row.serial}</Text>}
    </View>
  )
}

function remarksOf({ row, state, problem }: Item, words: ProofWords): string[] {
  if (state === 'failed') return [words.problems[problem ?? ''] ?? problem ?? words.noCopy]
  const findings: Readonly<Record<string, string>> = words.findings
  return [...new Set((row?.findings ?? []).map(({ code, value }) => [findings[code] ?? code, code === 'logo-coarse' && value ? `(${value} dpi)` : ''].join(' ').trim()))]
}

const styles = StyleSheet.create({
  page: { fontFamily: 'Proof', fontSize: 8, color: '#16211f', padding: 32 },
  head: { borderBottomWidth: 1, borderColor: '#dbe4e2', gap: 2, marginBottom: 12, paddingBottom: 8 },
  title: { fontSize: 15, fontWeight: 700 },
  soft: { color: '#55625f' },
  grid: { columnGap: 12, flexDirection: 'row', flexWrap: 'wrap', rowGap: 14 },
  cell: { gap: 2, width: (595 - 64 - 12 * (ACROSS - 1)) / ACROSS },
  frame: { alignItems: 'center', backgroundColor: '#f5f8f7', borderColor: '#dbe4e2', borderWidth: 1, height: 170, justifyContent: 'center', marginBottom: 3, padding: 4 },
  bad: { borderColor: '#b3261e', borderWidth: 2 },
  doubtful: { borderColor: '#c77700', borderWidth: 2 },
  picture: { maxHeight: '100%', maxWidth: '100%', objectFit: 'contain' },
  name: { fontWeight: 700 },
  remark: { color: '#8a3d00' },
  serial: { color: '#55625f', fontSize: 6.5 },
  foot: { bottom: 20, color: '#55625f', fontSize: 7, left: 32, position: 'absolute', right: 32, textAlign: 'right' },
})
