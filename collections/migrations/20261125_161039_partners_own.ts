import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`default_text\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`editing\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`bold\` integer;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`plate_when\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`hide_empty\` integer;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`clear\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`tone\` text;`)
  await db.run(sql`ALTER TABLE \`assets\` ADD \`approval\` text DEFAULT 'free';`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`default_text\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`editing\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`bold\` integer;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`plate_when\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`hide_empty\` integer;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`clear\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`tone\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` ADD \`version_approval\` text DEFAULT 'free';`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`held\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`decided_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`copies_decided_by_idx\` ON \`copies\` (\`decided_by_id\`);`)
  await db.run(sql`ALTER TABLE \`certifications\` ADD \`template_id\` text(36) REFERENCES assets(id);`)
  await db.run(sql`CREATE INDEX \`certifications_template_idx\` ON \`certifications\` (\`template_id\`);`)
  await db.run(sql`ALTER TABLE \`_certifications_v\` ADD \`version_template_id\` text(36) REFERENCES assets(id);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version_template_idx\` ON \`_certifications_v\` (\`version_template_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_copies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`serial\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`asset_id\` text(36) NOT NULL,
  	\`file_id\` text(36) NOT NULL,
  	\`brand_kit_id\` text(36) NOT NULL,
  	\`made_by_id\` text(36) NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`asset_title\` text NOT NULL,
  	\`zones_version\` text NOT NULL,
  	\`inputs\` text,
  	\`findings\` text,
  	\`prepared\` text,
  	\`blob\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`state\` text DEFAULT 'current' NOT NULL,
  	\`state_reason\` text,
  	\`state_since\` text,
  	\`recall_id\` text(36),
  	\`replaces_id\` text(36),
  	\`superseded_by_id\` text(36),
  	\`told_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asset_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brand_kit_id\`) REFERENCES \`brand_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recall_id\`) REFERENCES \`recalls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaces_id\`) REFERENCES \`copies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`superseded_by_id\`) REFERENCES \`copies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_copies\`("id", "serial", "key", "partner_id", "asset_id", "file_id", "brand_kit_id", "made_by_id", "made_at", "asset_title", "zones_version", "inputs", "findings", "prepared", "blob", "bytes", "sha256", "state", "state_reason", "state_since", "recall_id", "replaces_id", "superseded_by_id", "told_at", "updated_at", "created_at") SELECT "id", "serial", "key", "partner_id", "asset_id", "file_id", "brand_kit_id", "made_by_id", "made_at", "asset_title", "zones_version", "inputs", "findings", "prepared", "blob", "bytes", "sha256", "state", "state_reason", "state_since", "recall_id", "replaces_id", "superseded_by_id", "told_at", "updated_at", "created_at" FROM \`copies\`;`)
  await db.run(sql`DROP TABLE \`copies\`;`)
  await db.run(sql`ALTER TABLE \`__new_copies\` RENAME TO \`copies\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_serial_idx\` ON \`copies\` (\`serial\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_key_idx\` ON \`copies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`copies_partner_idx\` ON \`copies\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_asset_idx\` ON \`copies\` (\`asset_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_file_idx\` ON \`copies\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_brand_kit_idx\` ON \`copies\` (\`brand_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_made_by_idx\` ON \`copies\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_made_at_idx\` ON \`copies\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`copies_state_idx\` ON \`copies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`copies_recall_idx\` ON \`copies\` (\`recall_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_replaces_idx\` ON \`copies\` (\`replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_superseded_by_idx\` ON \`copies\` (\`superseded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_updated_at_idx\` ON \`copies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copies_created_at_idx\` ON \`copies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_certifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`valid_months\` numeric DEFAULT 24,
  	\`renewal_days\` numeric DEFAULT 90,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_certifications\`("id", "valid_months", "renewal_days", "key", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "valid_months", "renewal_days", "key", "updated_at", "created_at", "deleted_at", "_status" FROM \`certifications\`;`)
  await db.run(sql`DROP TABLE \`certifications\`;`)
  await db.run(sql`ALTER TABLE \`__new_certifications\` RENAME TO \`certifications\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`certifications_key_idx\` ON \`certifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`certifications_updated_at_idx\` ON \`certifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications_created_at_idx\` ON \`certifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications_deleted_at_idx\` ON \`certifications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications__status_idx\` ON \`certifications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__certifications_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_valid_months\` numeric DEFAULT 24,
  	\`version_renewal_days\` numeric DEFAULT 90,
  	\`version_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`certifications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__certifications_v\`("id", "parent_id", "version_valid_months", "version_renewal_days", "version_key", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_valid_months", "version_renewal_days", "version_key", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_certifications_v\`;`)
  await db.run(sql`DROP TABLE \`_certifications_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__certifications_v\` RENAME TO \`_certifications_v\`;`)
  await db.run(sql`CREATE INDEX \`_certifications_v_parent_idx\` ON \`_certifications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version_key_idx\` ON \`_certifications_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version_updated_at_idx\` ON \`_certifications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version_created_at_idx\` ON \`_certifications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version_deleted_at_idx\` ON \`_certifications_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_version_version__status_idx\` ON \`_certifications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_created_at_idx\` ON \`_certifications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_updated_at_idx\` ON \`_certifications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_snapshot_idx\` ON \`_certifications_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_published_locale_idx\` ON \`_certifications_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_latest_idx\` ON \`_certifications_v\` (\`latest\`);`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`default_text\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`editing\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`bold\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`plate_when\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`hide_empty\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`clear\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`tone\`;`)
  await db.run(sql`ALTER TABLE \`assets\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`default_text\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`editing\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`bold\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`plate_when\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`hide_empty\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`clear\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`tone\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` DROP COLUMN \`version_approval\`;`)
}
