import path from 'node:path'
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

/**
 * Writes programs that plain Node runs: our TypeScript in a few files under `dist/`, packages left where they are.
 * (Loading TypeScript on the fly instead goes through Node 20's loader thread, which now and then never answers.)
 * @param {Record<string, string>} entries source by name of the program
 */
export async function bundle(entries) {
  await build({
    entryPoints: entries,
    outdir: path.join(root, 'dist'),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    logLevel: 'warning',
    plugins: [aliases],
  })
}
