import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`face\` text;`)
  await db.run(sql`ALTER TABLE \`assets\` ADD \`drop_signature\` integer;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`face\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` ADD \`version_drop_signature\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`face\`;`)
  await db.run(sql`ALTER TABLE \`assets\` DROP COLUMN \`drop_signature\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`face\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` DROP COLUMN \`version_drop_signature\`;`)
}
