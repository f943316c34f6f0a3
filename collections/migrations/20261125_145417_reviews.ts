import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`assets\` ADD \`approval\` text DEFAULT 'free';`)
  await db.run(sql`ALTER TABLE \`_assets_v\` ADD \`version_approval\` text DEFAULT 'free';`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`held\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`copies\` ADD \`decided_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`copies_decided_by_idx\` ON \`copies\` (\`decided_by_id\`);`)
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
  await db.run(sql`ALTER TABLE \`assets\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` DROP COLUMN \`version_approval\`;`)
}
