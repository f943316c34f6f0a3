import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`default_text\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`editing\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`plate_when\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`hide_empty\` integer;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`clear\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`tone\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`default_text\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`editing\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`plate_when\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`hide_empty\` integer;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`clear\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`tone\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`default_text\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`editing\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`plate_when\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`hide_empty\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`clear\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`tone\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`default_text\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`editing\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`plate_when\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`hide_empty\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`clear\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`tone\`;`)
}
