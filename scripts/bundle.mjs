import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = process.cwd()

/** Our own aliases, which esbuild would otherwise take for packages. */
const aliases = {
  name: 'aliases',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(~\/|@payload-config$)/ }, ({ path: asked, kind }) =>
      resolve(asked === '@payload-config' ? './payload.config.ts' : `./${asked.slice(2)}`, { kind, resolveDir: root }),
    )
  },
}

const dist = path.join(root, 'dist')

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'warning',
  plugins: [aliases],
}

/**
 * Writes programs that plain Node runs: our TypeScript in a few files under `dist/`, packages left where they are.
 * (Loading TypeScript on the fly instead goes through Node 20's loader thread, which now and then never answers.)
 * @param {Record<string, string>} entries source by name of the program
 */
export async function bundle(entries) {
  await build({ ...options, entryPoints: entries, outdir: dist, splitting: true, sourcemap: true, outExtension: { '.js': '.mjs' }, chunkNames: 'part-[hash]' })
}

/**
 * Bundles one module for threads, which load no TypeScript, and gives the address to import it from. The file is named
 * by what is in it: processes that start at the same time do not get in one another's way.
 * @param {string} source from the root of the project
 */
export async function bundleModule(source) {
  const { outputFiles } = await build({ ...options, entryPoints: [source], write: false, sourcemap: 'inline' })
  const { contents } = outputFiles[0]
  const name = source.replace(/\.ts$/, '').replaceAll('/', '-')
  const file = path.join(dist, `${name}-${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`)
  if (!existsSync(file)) {
    mkdirSync(dist, { recursive: true })
    const unfinished = `${file}.${randomUUID()}`
    writeFileSync(unfinished, contents)
    renameSync(unfinished, file)
  }
  return pathToFileURL(file).href
}
