import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import { iconsCss } from './icons-css'

const MIGRATIONS = 'collections/migrations'

/**
 * Writes what is derived: the icons' style sheet, types, the admin's import map and, with `--migration NAME`, the
 * migration from the last one to here; with `--squash` all migrations become one (before the first release only).
 */
async function run(): Promise<void> {
  writeFileSync('src/app/theme/icons.css', iconsCss())
  // Loaded only now: imported above, its modules and those of Payload would wait for one another.
  const { default: config } = await import('../payload.config')
  await generateTypes(await config)
  await generateImportMap(await config, { force: true, log: true })
  const named = process.argv.indexOf('--migration')
  const squash = process.argv.includes('--squash')
  if (named > 0 || squash) {
    if (squash) for (const file of readdirSync(MIGRATIONS)) if (/^\d/.test(file)) rmSync(path.join(MIGRATIONS, file))
    const payload = await getPayload({ config })
    await payload.db.createMigration({ payload, migrationName: squash ? 'initial' : process.argv[named + 1], forceAcceptWarning: true, skipEmpty: true })
  }
  process.exit(0)
}

run().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
