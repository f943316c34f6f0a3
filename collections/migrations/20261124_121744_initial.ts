import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`assets_zones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	\`pages\` text DEFAULT 'all',
  	\`align\` text DEFAULT 'left',
  	\`x\` numeric,
  	\`y\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`source\` text,
  	\`max_length\` numeric,
  	\`required\` integer,
  	\`min_size\` numeric,
  	\`max_size\` numeric,
  	\`color\` text,
  	\`plate\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_zones_order_idx\` ON \`assets_zones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assets_zones_parent_id_idx\` ON \`assets_zones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets_zones_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets_zones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_zones_locales_locale_parent_id_unique\` ON \`assets_zones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`kind\` text,
  	\`language\` text DEFAULT 'en',
  	\`product_id\` text(36),
  	\`audience\` text,
  	\`audience_key\` text DEFAULT 'open',
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_file_idx\` ON \`assets\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_kind_idx\` ON \`assets\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`assets_language_idx\` ON \`assets\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`assets_product_idx\` ON \`assets\` (\`product_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_audience_key_idx\` ON \`assets\` (\`audience_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_slug_idx\` ON \`assets\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`assets_updated_at_idx\` ON \`assets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assets_created_at_idx\` ON \`assets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`assets_deleted_at_idx\` ON \`assets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`assets__status_idx\` ON \`assets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`assets_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_locales_locale_parent_id_unique\` ON \`assets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_rels_order_idx\` ON \`assets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_parent_idx\` ON \`assets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_path_idx\` ON \`assets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_topics_id_idx\` ON \`assets_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_version_zones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	\`pages\` text DEFAULT 'all',
  	\`align\` text DEFAULT 'left',
  	\`x\` numeric,
  	\`y\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`source\` text,
  	\`max_length\` numeric,
  	\`required\` integer,
  	\`min_size\` numeric,
  	\`max_size\` numeric,
  	\`color\` text,
  	\`plate\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_version_zones_order_idx\` ON \`_assets_v_version_zones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_zones_parent_id_idx\` ON \`_assets_v_version_zones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_version_zones_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v_version_zones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_assets_v_version_zones_locales_locale_parent_id_unique\` ON \`_assets_v_version_zones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_kind\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_product_id\` text(36),
  	\`version_audience\` text,
  	\`version_audience_key\` text DEFAULT 'open',
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_parent_idx\` ON \`_assets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_file_idx\` ON \`_assets_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_kind_idx\` ON \`_assets_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_language_idx\` ON \`_assets_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_product_idx\` ON \`_assets_v\` (\`version_product_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_audience_key_idx\` ON \`_assets_v\` (\`version_audience_key\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_slug_idx\` ON \`_assets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_updated_at_idx\` ON \`_assets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_created_at_idx\` ON \`_assets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_deleted_at_idx\` ON \`_assets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version__status_idx\` ON \`_assets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_created_at_idx\` ON \`_assets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_updated_at_idx\` ON \`_assets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_snapshot_idx\` ON \`_assets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_published_locale_idx\` ON \`_assets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_latest_idx\` ON \`_assets_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_assets_v_locales_locale_parent_id_unique\` ON \`_assets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_order_idx\` ON \`_assets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_parent_idx\` ON \`_assets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_path_idx\` ON \`_assets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_topics_id_idx\` ON \`_assets_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`sha256\` text,
  	\`pages\` numeric,
  	\`page_width\` numeric,
  	\`page_height\` numeric,
  	\`text\` text,
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`files_sha256_idx\` ON \`files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_key_idx\` ON \`topics\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`products\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`products_key_idx\` ON \`products\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`products_updated_at_idx\` ON \`products\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`products_created_at_idx\` ON \`products\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`products_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`products_locales_locale_parent_id_unique\` ON \`products_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`copies\` (
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
  	\`blob\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`state\` text DEFAULT 'current' NOT NULL,
  	\`state_reason\` text,
  	\`state_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asset_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brand_kit_id\`) REFERENCES \`brand_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_serial_idx\` ON \`copies\` (\`serial\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`copies_key_idx\` ON \`copies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`copies_partner_idx\` ON \`copies\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_asset_idx\` ON \`copies\` (\`asset_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_file_idx\` ON \`copies\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_brand_kit_idx\` ON \`copies\` (\`brand_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_made_by_idx\` ON \`copies\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`copies_made_at_idx\` ON \`copies\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`copies_state_idx\` ON \`copies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`copies_updated_at_idx\` ON \`copies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copies_created_at_idx\` ON \`copies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`recalls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`asset_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`asset_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recalls_asset_idx\` ON \`recalls\` (\`asset_id\`);`)
  await db.run(sql`CREATE INDEX \`recalls_by_idx\` ON \`recalls\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`recalls_updated_at_idx\` ON \`recalls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_created_at_idx\` ON \`recalls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`courses_modules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_modules_order_idx\` ON \`courses_modules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_modules_parent_id_idx\` ON \`courses_modules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_modules_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_modules_locales_locale_parent_id_unique\` ON \`courses_modules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`exam_id\` text(36),
  	\`product_id\` text(36),
  	\`audience\` text,
  	\`audience_key\` text DEFAULT 'open',
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_exam_idx\` ON \`courses\` (\`exam_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_product_idx\` ON \`courses\` (\`product_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_audience_key_idx\` ON \`courses\` (\`audience_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_slug_idx\` ON \`courses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_idx\` ON \`courses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`courses_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_locales_locale_parent_id_unique\` ON \`courses_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`lessons_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_lessons_id_idx\` ON \`courses_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_topics_id_idx\` ON \`courses_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_modules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_modules_order_idx\` ON \`_courses_v_version_modules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_modules_parent_id_idx\` ON \`_courses_v_version_modules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_modules_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v_version_modules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_version_modules_locales_locale_parent_id_unique\` ON \`_courses_v_version_modules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_exam_id\` text(36),
  	\`version_product_id\` text(36),
  	\`version_audience\` text,
  	\`version_audience_key\` text DEFAULT 'open',
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_product_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_exam_idx\` ON \`_courses_v\` (\`version_exam_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_product_idx\` ON \`_courses_v\` (\`version_product_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_audience_key_idx\` ON \`_courses_v\` (\`version_audience_key\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_snapshot_idx\` ON \`_courses_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_published_locale_idx\` ON \`_courses_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_courses_v_locales_locale_parent_id_unique\` ON \`_courses_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`lessons_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_lessons_id_idx\` ON \`_courses_v_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_topics_id_idx\` ON \`_courses_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_video_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_video_captions_order_idx\` ON \`lessons_video_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_video_captions_parent_id_idx\` ON \`lessons_video_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_video_captions_file_idx\` ON \`lessons_video_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'article',
  	\`minutes\` numeric DEFAULT 5,
  	\`video_file_id\` text(36),
  	\`video_poster_id\` text(36),
  	\`video_seconds\` numeric,
  	\`document_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`video_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_poster_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_video_video_file_idx\` ON \`lessons\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_video_video_poster_idx\` ON \`lessons\` (\`video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_document_idx\` ON \`lessons\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lessons_slug_idx\` ON \`lessons\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`lessons_updated_at_idx\` ON \`lessons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons_created_at_idx\` ON \`lessons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons_deleted_at_idx\` ON \`lessons\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons__status_idx\` ON \`lessons\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`lessons_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lessons_locales_locale_parent_id_unique\` ON \`lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_video_captions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_video_captions_order_idx\` ON \`_lessons_v_version_video_captions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_video_captions_parent_id_idx\` ON \`_lessons_v_version_video_captions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_video_captions_file_idx\` ON \`_lessons_v_version_video_captions\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'article',
  	\`version_minutes\` numeric DEFAULT 5,
  	\`version_video_file_id\` text(36),
  	\`version_video_poster_id\` text(36),
  	\`version_video_seconds\` numeric,
  	\`version_document_id\` text(36),
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_poster_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_parent_idx\` ON \`_lessons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_video_version_video_file_idx\` ON \`_lessons_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_video_version_video_poster_idx\` ON \`_lessons_v\` (\`version_video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_document_idx\` ON \`_lessons_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_slug_idx\` ON \`_lessons_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_updated_at_idx\` ON \`_lessons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_created_at_idx\` ON \`_lessons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_deleted_at_idx\` ON \`_lessons_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version__status_idx\` ON \`_lessons_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_created_at_idx\` ON \`_lessons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_updated_at_idx\` ON \`_lessons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_snapshot_idx\` ON \`_lessons_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_published_locale_idx\` ON \`_lessons_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_latest_idx\` ON \`_lessons_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_autosave_idx\` ON \`_lessons_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_lessons_v_locales_locale_parent_id_unique\` ON \`_lessons_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exams\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bank_id\` text(36),
  	\`draws\` numeric DEFAULT 10,
  	\`pass_percent\` numeric DEFAULT 70,
  	\`minutes\` numeric DEFAULT 20,
  	\`attempts\` numeric DEFAULT 3,
  	\`cooldown_hours\` numeric DEFAULT 24,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`bank_id\`) REFERENCES \`question_banks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exams_bank_idx\` ON \`exams\` (\`bank_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exams_slug_idx\` ON \`exams\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`exams_updated_at_idx\` ON \`exams\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exams_created_at_idx\` ON \`exams\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exams_deleted_at_idx\` ON \`exams\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`exams__status_idx\` ON \`exams\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`exams_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exams_locales_locale_parent_id_unique\` ON \`exams_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exams_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_bank_id\` text(36),
  	\`version_draws\` numeric DEFAULT 10,
  	\`version_pass_percent\` numeric DEFAULT 70,
  	\`version_minutes\` numeric DEFAULT 20,
  	\`version_attempts\` numeric DEFAULT 3,
  	\`version_cooldown_hours\` numeric DEFAULT 24,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_bank_id\`) REFERENCES \`question_banks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_exams_v_parent_idx\` ON \`_exams_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version_bank_idx\` ON \`_exams_v\` (\`version_bank_id\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version_slug_idx\` ON \`_exams_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version_updated_at_idx\` ON \`_exams_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version_created_at_idx\` ON \`_exams_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version_deleted_at_idx\` ON \`_exams_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_version_version__status_idx\` ON \`_exams_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_created_at_idx\` ON \`_exams_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_updated_at_idx\` ON \`_exams_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_snapshot_idx\` ON \`_exams_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_published_locale_idx\` ON \`_exams_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_exams_v_latest_idx\` ON \`_exams_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_exams_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exams_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_exams_v_locales_locale_parent_id_unique\` ON \`_exams_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`question_banks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`question_banks_key_idx\` ON \`question_banks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`question_banks_updated_at_idx\` ON \`question_banks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`question_banks_created_at_idx\` ON \`question_banks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`question_banks_deleted_at_idx\` ON \`question_banks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`correct\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_options_order_idx\` ON \`questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_options_parent_id_idx\` ON \`questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_options_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_options_locales_locale_parent_id_unique\` ON \`questions_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bank_id\` text(36),
  	\`kind\` text DEFAULT 'single',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`bank_id\`) REFERENCES \`question_banks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_bank_idx\` ON \`questions\` (\`bank_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`questions__status_idx\` ON \`questions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`questions_locales\` (
  	\`text\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_locales_locale_parent_id_unique\` ON \`questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`correct\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_order_idx\` ON \`_questions_v_version_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_parent_id_idx\` ON \`_questions_v_version_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_options_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v_version_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_questions_v_version_options_locales_locale_parent_id_unique\` ON \`_questions_v_version_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_bank_id\` text(36),
  	\`version_kind\` text DEFAULT 'single',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_bank_id\`) REFERENCES \`question_banks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_bank_idx\` ON \`_questions_v\` (\`version_bank_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_deleted_at_idx\` ON \`_questions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version__status_idx\` ON \`_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_snapshot_idx\` ON \`_questions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_published_locale_idx\` ON \`_questions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_latest_idx\` ON \`_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_locales\` (
  	\`version_text\` text,
  	\`version_explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_questions_v_locales_locale_parent_id_unique\` ON \`_questions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`certifications\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`certifications_key_idx\` ON \`certifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`certifications_updated_at_idx\` ON \`certifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications_created_at_idx\` ON \`certifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications_deleted_at_idx\` ON \`certifications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`certifications__status_idx\` ON \`certifications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`certifications_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`certifications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certifications_locales_locale_parent_id_unique\` ON \`certifications_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`certifications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`courses_id\` text(36),
  	\`exams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`certifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exams_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`certifications_rels_order_idx\` ON \`certifications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`certifications_rels_parent_idx\` ON \`certifications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`certifications_rels_path_idx\` ON \`certifications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`certifications_rels_courses_id_idx\` ON \`certifications_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`certifications_rels_exams_id_idx\` ON \`certifications_rels\` (\`exams_id\`);`)
  await db.run(sql`CREATE TABLE \`_certifications_v\` (
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
  await db.run(sql`CREATE TABLE \`_certifications_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_certifications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_certifications_v_locales_locale_parent_id_unique\` ON \`_certifications_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_certifications_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`courses_id\` text(36),
  	\`exams_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_certifications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exams_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_certifications_v_rels_order_idx\` ON \`_certifications_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_rels_parent_idx\` ON \`_certifications_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_rels_path_idx\` ON \`_certifications_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_rels_courses_id_idx\` ON \`_certifications_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_certifications_v_rels_exams_id_idx\` ON \`_certifications_v_rels\` (\`exams_id\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`serial\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`certification_id\` text(36) NOT NULL,
  	\`certification_key\` text NOT NULL,
  	\`cycle\` numeric NOT NULL,
  	\`holder_name\` text NOT NULL,
  	\`partner_name\` text NOT NULL,
  	\`titles\` text NOT NULL,
  	\`issued_at\` text NOT NULL,
  	\`valid_until\` text NOT NULL,
  	\`score_percent\` numeric,
  	\`attempt_id\` text(36),
  	\`lapse_notice_at\` text,
  	\`revoked_at\` text,
  	\`revoked_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`certification_id\`) REFERENCES \`certifications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`attempt_id\`) REFERENCES \`attempts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_key_idx\` ON \`certificates\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_serial_idx\` ON \`certificates\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`certificates_user_idx\` ON \`certificates\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_partner_idx\` ON \`certificates\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_certification_idx\` ON \`certificates\` (\`certification_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_certification_key_idx\` ON \`certificates\` (\`certification_key\`);`)
  await db.run(sql`CREATE INDEX \`certificates_issued_at_idx\` ON \`certificates\` (\`issued_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_valid_until_idx\` ON \`certificates\` (\`valid_until\`);`)
  await db.run(sql`CREATE INDEX \`certificates_attempt_idx\` ON \`certificates\` (\`attempt_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enrolments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`partner_id\` text(36),
  	\`course_id\` text(36) NOT NULL,
  	\`enrolled_at\` text NOT NULL,
  	\`completed_at\` text,
  	\`last_lesson_id\` text(36),
  	\`last_seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_lesson_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enrolments_key_idx\` ON \`enrolments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_user_idx\` ON \`enrolments\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_partner_idx\` ON \`enrolments\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_course_idx\` ON \`enrolments\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_completed_at_idx\` ON \`enrolments\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_last_lesson_idx\` ON \`enrolments\` (\`last_lesson_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_last_seen_at_idx\` ON \`enrolments\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_updated_at_idx\` ON \`enrolments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolments_created_at_idx\` ON \`enrolments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`progress\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`partner_id\` text(36),
  	\`lesson_id\` text(36) NOT NULL,
  	\`course_id\` text(36) NOT NULL,
  	\`started_at\` text,
  	\`completed_at\` text,
  	\`position\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lesson_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`progress_key_idx\` ON \`progress\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`progress_user_idx\` ON \`progress\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_partner_idx\` ON \`progress\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_lesson_idx\` ON \`progress\` (\`lesson_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_course_idx\` ON \`progress\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updated_at_idx\` ON \`progress\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`progress_created_at_idx\` ON \`progress\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`partner_id\` text(36),
  	\`exam_id\` text(36) NOT NULL,
  	\`course_id\` text(36),
  	\`number\` numeric NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`submitted_at\` text,
  	\`pass_percent\` numeric NOT NULL,
  	\`sheet\` text NOT NULL,
  	\`answers\` text,
  	\`saves\` numeric DEFAULT 0 NOT NULL,
  	\`points\` numeric,
  	\`max_points\` numeric,
  	\`score_percent\` numeric,
  	\`passed\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`exam_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attempts_key_idx\` ON \`attempts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attempts_user_idx\` ON \`attempts\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`attempts_partner_idx\` ON \`attempts\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`attempts_exam_idx\` ON \`attempts\` (\`exam_id\`);`)
  await db.run(sql`CREATE INDEX \`attempts_course_idx\` ON \`attempts\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`attempts_state_idx\` ON \`attempts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`attempts_due_at_idx\` ON \`attempts\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`attempts_submitted_at_idx\` ON \`attempts\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`attempts_passed_idx\` ON \`attempts\` (\`passed\`);`)
  await db.run(sql`CREATE INDEX \`attempts_updated_at_idx\` ON \`attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attempts_created_at_idx\` ON \`attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_segments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_segments_order_idx\` ON \`partners_segments\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`partners_segments_parent_idx\` ON \`partners_segments\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`legal_name\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`region\` text NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`joined_at\` text NOT NULL,
  	\`tier\` text DEFAULT 'registered' NOT NULL,
  	\`tier_since\` text,
  	\`grace_until\` text,
  	\`standing_seq\` numeric DEFAULT 0 NOT NULL,
  	\`brand_kit_id\` text(36),
  	\`contact_company\` text,
  	\`contact_name\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`brand_kit_id\`) REFERENCES \`brand_kits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_name_idx\` ON \`partners\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_key_idx\` ON \`partners\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`partners_kind_idx\` ON \`partners\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`partners_country_idx\` ON \`partners\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`partners_region_idx\` ON \`partners\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`partners_status_idx\` ON \`partners\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`partners_tier_idx\` ON \`partners\` (\`tier\`);`)
  await db.run(sql`CREATE INDEX \`partners_grace_until_idx\` ON \`partners\` (\`grace_until\`);`)
  await db.run(sql`CREATE INDEX \`partners_brand_kit_idx\` ON \`partners\` (\`brand_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`tiers_benefits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiers_benefits_order_idx\` ON \`tiers_benefits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tiers_benefits_parent_id_idx\` ON \`tiers_benefits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiers_benefits_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers_benefits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tiers_benefits_locales_locale_parent_id_unique\` ON \`tiers_benefits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`rank\` numeric NOT NULL,
  	\`colour\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tiers_rank_idx\` ON \`tiers\` (\`rank\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tiers_key_idx\` ON \`tiers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tiers_updated_at_idx\` ON \`tiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tiers_created_at_idx\` ON \`tiers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tiers_locales\` (
  	\`name\` text NOT NULL,
  	\`promise\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tiers_locales_locale_parent_id_unique\` ON \`tiers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rule_sets_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tier_id\` text(36) NOT NULL,
  	\`requirement\` text NOT NULL,
  	FOREIGN KEY (\`tier_id\`) REFERENCES \`tiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rule_sets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rule_sets_requirements_order_idx\` ON \`rule_sets_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_requirements_parent_id_idx\` ON \`rule_sets_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_requirements_tier_idx\` ON \`rule_sets_requirements\` (\`tier_id\`);`)
  await db.run(sql`CREATE TABLE \`rule_sets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`grace_days\` numeric DEFAULT 90 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rule_sets_key_idx\` ON \`rule_sets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_effective_from_idx\` ON \`rule_sets\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_updated_at_idx\` ON \`rule_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_created_at_idx\` ON \`rule_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`standings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`tier\` text NOT NULL,
  	\`previous_tier\` text,
  	\`reason\` text NOT NULL,
  	\`effective_at\` text NOT NULL,
  	\`grace_until\` text,
  	\`rule_set_id\` text(36),
  	\`note\` text,
  	\`facts\` text,
  	\`explanation\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_set_id\`) REFERENCES \`rule_sets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`standings_key_idx\` ON \`standings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`standings_partner_idx\` ON \`standings\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`standings_effective_at_idx\` ON \`standings\` (\`effective_at\`);`)
  await db.run(sql`CREATE INDEX \`standings_rule_set_idx\` ON \`standings\` (\`rule_set_id\`);`)
  await db.run(sql`CREATE INDEX \`standings_updated_at_idx\` ON \`standings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`standings_created_at_idx\` ON \`standings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deal_programs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`eligibility\` text NOT NULL,
  	\`protection_days\` numeric DEFAULT 90 NOT NULL,
  	\`auto_approve_below\` numeric,
  	\`currency\` text DEFAULT 'EUR' NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deal_programs_key_idx\` ON \`deal_programs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deal_programs_updated_at_idx\` ON \`deal_programs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deal_programs_created_at_idx\` ON \`deal_programs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deal_programs_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deal_programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deal_programs_locales_locale_parent_id_unique\` ON \`deal_programs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`registered_by_id\` text(36) NOT NULL,
  	\`program_id\` text(36) NOT NULL,
  	\`customer_name\` text NOT NULL,
  	\`customer_domain\` text NOT NULL,
  	\`customer_country\` text NOT NULL,
  	\`customer_key\` text NOT NULL,
  	\`segment\` text,
  	\`amount\` numeric NOT NULL,
  	\`currency\` text NOT NULL,
  	\`expected_close\` text,
  	\`description\` text,
  	\`state\` text DEFAULT 'submitted' NOT NULL,
  	\`submitted_at\` text NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`decision_note\` text,
  	\`protected_until\` text,
  	\`closed_at\` text,
  	\`eligibility\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`registered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`program_id\`) REFERENCES \`deal_programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deals_reference_idx\` ON \`deals\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`deals_partner_idx\` ON \`deals\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_registered_by_idx\` ON \`deals\` (\`registered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_program_idx\` ON \`deals\` (\`program_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_customer_key_idx\` ON \`deals\` (\`customer_key\`);`)
  await db.run(sql`CREATE INDEX \`deals_state_idx\` ON \`deals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deals_submitted_at_idx\` ON \`deals\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_decided_by_idx\` ON \`deals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_protected_until_idx\` ON \`deals\` (\`protected_until\`);`)
  await db.run(sql`CREATE INDEX \`deals_closed_at_idx\` ON \`deals\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_updated_at_idx\` ON \`deals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_created_at_idx\` ON \`deals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deal_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`deal_id\` text(36),
  	\`partner_id\` text(36) NOT NULL,
  	\`until\` text NOT NULL,
  	\`live\` integer DEFAULT false NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`deal_id\`) REFERENCES \`deals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deal_claims_key_idx\` ON \`deal_claims\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_deal_idx\` ON \`deal_claims\` (\`deal_id\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_partner_idx\` ON \`deal_claims\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_until_idx\` ON \`deal_claims\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_live_idx\` ON \`deal_claims\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_updated_at_idx\` ON \`deal_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deal_claims_created_at_idx\` ON \`deal_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brand_kits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`primary\` text NOT NULL,
  	\`secondary\` text,
  	\`logo_original\` text,
  	\`logo_on_light\` text,
  	\`logo_on_dark\` text,
  	\`logo_square\` text,
  	\`logo_width\` numeric,
  	\`logo_height\` numeric,
  	\`logo_warnings\` text,
  	\`contact_company\` text,
  	\`contact_name\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_address\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`brand_kits_key_idx\` ON \`brand_kits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`brand_kits_partner_idx\` ON \`brand_kits\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`brand_kits_created_by_idx\` ON \`brand_kits\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brand_kits_updated_at_idx\` ON \`brand_kits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brand_kits_created_at_idx\` ON \`brand_kits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_muted_mails\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_muted_mails_order_idx\` ON \`users_muted_mails\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_muted_mails_parent_idx\` ON \`users_muted_mails\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`job_title\` text,
  	\`role\` text DEFAULT 'partner-user' NOT NULL,
  	\`partner_id\` text(36),
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`time_zone\` text,
  	\`last_seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`users_status_idx\` ON \`users\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`name\` text,
  	\`role\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`invited_by_id\` text(36),
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`accepted_at\` text,
  	\`nonce\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_key_idx\` ON \`invitations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`invitations_email_idx\` ON \`invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitations_partner_idx\` ON \`invitations\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_invited_by_idx\` ON \`invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_state_idx\` ON \`invitations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`user_id\` text(36),
  	\`email\` text,
  	\`locale\` text,
  	\`data\` text,
  	\`mail\` text DEFAULT 'queued' NOT NULL,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_kind_idx\` ON \`notifications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notifications_user_idx\` ON \`notifications\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_idx\` ON \`notifications\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`prefix\` text NOT NULL,
  	\`key_hash\` text NOT NULL,
  	\`last_used_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_user_idx\` ON \`api_keys\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_key_hash_idx\` ON \`api_keys\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`actor_role\` text,
  	\`action\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`data\` text,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_seq_idx\` ON \`audit\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_actor_idx\` ON \`audit\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_document_id_idx\` ON \`audit\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`requirement\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_key_idx\` ON \`audiences\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`assets_id\` text(36),
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`products_id\` text(36),
  	\`copies_id\` text(36),
  	\`recalls_id\` text(36),
  	\`courses_id\` text(36),
  	\`lessons_id\` text(36),
  	\`exams_id\` text(36),
  	\`question_banks_id\` text(36),
  	\`questions_id\` text(36),
  	\`certifications_id\` text(36),
  	\`certificates_id\` text(36),
  	\`enrolments_id\` text(36),
  	\`progress_id\` text(36),
  	\`attempts_id\` text(36),
  	\`partners_id\` text(36),
  	\`tiers_id\` text(36),
  	\`rule_sets_id\` text(36),
  	\`standings_id\` text(36),
  	\`deal_programs_id\` text(36),
  	\`deals_id\` text(36),
  	\`deal_claims_id\` text(36),
  	\`brand_kits_id\` text(36),
  	\`users_id\` text(36),
  	\`invitations_id\` text(36),
  	\`notifications_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`audit_id\` text(36),
  	\`audiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copies_id\`) REFERENCES \`copies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recalls_id\`) REFERENCES \`recalls\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exams_id\`) REFERENCES \`exams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_banks_id\`) REFERENCES \`question_banks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certifications_id\`) REFERENCES \`certifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certificates_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enrolments_id\`) REFERENCES \`enrolments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`progress_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempts_id\`) REFERENCES \`attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiers_id\`) REFERENCES \`tiers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rule_sets_id\`) REFERENCES \`rule_sets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`standings_id\`) REFERENCES \`standings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deal_programs_id\`) REFERENCES \`deal_programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deals_id\`) REFERENCES \`deals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deal_claims_id\`) REFERENCES \`deal_claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`brand_kits_id\`) REFERENCES \`brand_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invitations_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notifications_id\`) REFERENCES \`notifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assets_id_idx\` ON \`payload_locked_documents_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copies_id_idx\` ON \`payload_locked_documents_rels\` (\`copies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recalls_id_idx\` ON \`payload_locked_documents_rels\` (\`recalls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lessons_id_idx\` ON \`payload_locked_documents_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exams_id_idx\` ON \`payload_locked_documents_rels\` (\`exams_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_question_banks_id_idx\` ON \`payload_locked_documents_rels\` (\`question_banks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certifications_id_idx\` ON \`payload_locked_documents_rels\` (\`certifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_enrolments_id_idx\` ON \`payload_locked_documents_rels\` (\`enrolments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_progress_id_idx\` ON \`payload_locked_documents_rels\` (\`progress_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tiers_id_idx\` ON \`payload_locked_documents_rels\` (\`tiers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rule_sets_id_idx\` ON \`payload_locked_documents_rels\` (\`rule_sets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standings_id_idx\` ON \`payload_locked_documents_rels\` (\`standings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deal_programs_id_idx\` ON \`payload_locked_documents_rels\` (\`deal_programs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deals_id_idx\` ON \`payload_locked_documents_rels\` (\`deals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deal_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`deal_claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_brand_kits_id_idx\` ON \`payload_locked_documents_rels\` (\`brand_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invitations_id_idx\` ON \`payload_locked_documents_rels\` (\`invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notifications_id_idx\` ON \`payload_locked_documents_rels\` (\`notifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`branding\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`vendor_name\` text DEFAULT 'Tandem' NOT NULL,
  	\`programme_name\` text DEFAULT 'Partner portal' NOT NULL,
  	\`primary\` text DEFAULT '#0F5C5C' NOT NULL,
  	\`accent\` text DEFAULT '#E8833A' NOT NULL,
  	\`currency\` text DEFAULT 'EUR' NOT NULL,
  	\`logo_on_light\` text,
  	\`logo_on_dark\` text,
  	\`mark\` text,
  	\`address\` text,
  	\`support_email\` text,
  	\`website\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`branding_locales\` (
  	\`welcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`branding\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`branding_locales_locale_parent_id_unique\` ON \`branding_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`assets_zones\`;`)
  await db.run(sql`DROP TABLE \`assets_zones_locales\`;`)
  await db.run(sql`DROP TABLE \`assets\`;`)
  await db.run(sql`DROP TABLE \`assets_locales\`;`)
  await db.run(sql`DROP TABLE \`assets_rels\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_version_zones\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_version_zones_locales\`;`)
  await db.run(sql`DROP TABLE \`_assets_v\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`products\`;`)
  await db.run(sql`DROP TABLE \`products_locales\`;`)
  await db.run(sql`DROP TABLE \`copies\`;`)
  await db.run(sql`DROP TABLE \`recalls\`;`)
  await db.run(sql`DROP TABLE \`courses_modules\`;`)
  await db.run(sql`DROP TABLE \`courses_modules_locales\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_locales\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_modules\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_modules_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`lessons_video_captions\`;`)
  await db.run(sql`DROP TABLE \`lessons\`;`)
  await db.run(sql`DROP TABLE \`lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_video_captions\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_locales\`;`)
  await db.run(sql`DROP TABLE \`exams\`;`)
  await db.run(sql`DROP TABLE \`exams_locales\`;`)
  await db.run(sql`DROP TABLE \`_exams_v\`;`)
  await db.run(sql`DROP TABLE \`_exams_v_locales\`;`)
  await db.run(sql`DROP TABLE \`question_banks\`;`)
  await db.run(sql`DROP TABLE \`questions_options\`;`)
  await db.run(sql`DROP TABLE \`questions_options_locales\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_options\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_options_locales\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`certifications\`;`)
  await db.run(sql`DROP TABLE \`certifications_locales\`;`)
  await db.run(sql`DROP TABLE \`certifications_rels\`;`)
  await db.run(sql`DROP TABLE \`_certifications_v\`;`)
  await db.run(sql`DROP TABLE \`_certifications_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_certifications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`enrolments\`;`)
  await db.run(sql`DROP TABLE \`progress\`;`)
  await db.run(sql`DROP TABLE \`attempts\`;`)
  await db.run(sql`DROP TABLE \`partners_segments\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`tiers_benefits\`;`)
  await db.run(sql`DROP TABLE \`tiers_benefits_locales\`;`)
  await db.run(sql`DROP TABLE \`tiers\`;`)
  await db.run(sql`DROP TABLE \`tiers_locales\`;`)
  await db.run(sql`DROP TABLE \`rule_sets_requirements\`;`)
  await db.run(sql`DROP TABLE \`rule_sets\`;`)
  await db.run(sql`DROP TABLE \`standings\`;`)
  await db.run(sql`DROP TABLE \`deal_programs\`;`)
  await db.run(sql`DROP TABLE \`deal_programs_locales\`;`)
  await db.run(sql`DROP TABLE \`deals\`;`)
  await db.run(sql`DROP TABLE \`deal_claims\`;`)
  await db.run(sql`DROP TABLE \`brand_kits\`;`)
  await db.run(sql`DROP TABLE \`users_muted_mails\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`audiences\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`branding\`;`)
  await db.run(sql`DROP TABLE \`branding_locales\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
