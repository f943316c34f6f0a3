import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = {
  '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        resolve: { alias },
        test: {
          name: 'int',
          include: ['test/int/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
          // As for the programs: see scripts/run.mjs.
          execArgv: ['--conditions=production'],
          maxWorkers: 2,
        },
      },
    ],
  },
})
