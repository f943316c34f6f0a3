import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`plate_when\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`plate_when\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`plate_when\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`plate_when\`;`)
}
