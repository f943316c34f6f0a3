import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pictures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`partner_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`in_kit\` integer DEFAULT false,
  	\`blob\` text NOT NULL,
  	\`thumb\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`created_by_id\` text(36),
  	\`removed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pictures_key_idx\` ON \`pictures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pictures_partner_idx\` ON \`pictures\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`pictures_created_by_idx\` ON \`pictures\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pictures_removed_at_idx\` ON \`pictures\` (\`removed_at\`);`)
  await db.run(sql`CREATE INDEX \`pictures_updated_at_idx\` ON \`pictures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pictures_created_at_idx\` ON \`pictures\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`face\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`fit\` text;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` ADD \`media\` text;`)
  await db.run(sql`ALTER TABLE \`assets\` ADD \`drop_signature\` integer;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`face\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`fit\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` ADD \`media\` text;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` ADD \`version_drop_signature\` integer;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` ADD \`logo_on_light_drawing\` text;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` ADD \`logo_on_dark_drawing\` text;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` ADD \`logo_mono\` text;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` ADD \`logo_own\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pictures_id\` text(36) REFERENCES pictures(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pictures_id_idx\` ON \`payload_locked_documents_rels\` (\`pictures_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pictures\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`recall_acknowledgements_id\` text(36),
  	\`bulk_runs_id\` text(36),
  	\`bulk_items_id\` text(36),
  	\`proof_sheets_id\` text(36),
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
  	FOREIGN KEY (\`recall_acknowledgements_id\`) REFERENCES \`recall_acknowledgements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulk_runs_id\`) REFERENCES \`bulk_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulk_items_id\`) REFERENCES \`bulk_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proof_sheets_id\`) REFERENCES \`proof_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "assets_id", "files_id", "topics_id", "products_id", "copies_id", "recalls_id", "recall_acknowledgements_id", "bulk_runs_id", "bulk_items_id", "proof_sheets_id", "courses_id", "lessons_id", "exams_id", "question_banks_id", "questions_id", "certifications_id", "certificates_id", "enrolments_id", "progress_id", "attempts_id", "partners_id", "tiers_id", "rule_sets_id", "standings_id", "deal_programs_id", "deals_id", "deal_claims_id", "brand_kits_id", "users_id", "invitations_id", "notifications_id", "api_keys_id", "audit_id", "audiences_id") SELECT "id", "order", "parent_id", "path", "assets_id", "files_id", "topics_id", "products_id", "copies_id", "recalls_id", "recall_acknowledgements_id", "bulk_runs_id", "bulk_items_id", "proof_sheets_id", "courses_id", "lessons_id", "exams_id", "question_banks_id", "questions_id", "certifications_id", "certificates_id", "enrolments_id", "progress_id", "attempts_id", "partners_id", "tiers_id", "rule_sets_id", "standings_id", "deal_programs_id", "deals_id", "deal_claims_id", "brand_kits_id", "users_id", "invitations_id", "notifications_id", "api_keys_id", "audit_id", "audiences_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assets_id_idx\` ON \`payload_locked_documents_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copies_id_idx\` ON \`payload_locked_documents_rels\` (\`copies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recalls_id_idx\` ON \`payload_locked_documents_rels\` (\`recalls_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recall_acknowledgements_id_idx\` ON \`payload_locked_documents_rels\` (\`recall_acknowledgements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulk_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`bulk_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulk_items_id_idx\` ON \`payload_locked_documents_rels\` (\`bulk_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proof_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`proof_sheets_id\`);`)
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
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`face\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`fit\`;`)
  await db.run(sql`ALTER TABLE \`assets_zones\` DROP COLUMN \`media\`;`)
  await db.run(sql`ALTER TABLE \`assets\` DROP COLUMN \`drop_signature\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`face\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`fit\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v_version_zones\` DROP COLUMN \`media\`;`)
  await db.run(sql`ALTER TABLE \`_assets_v\` DROP COLUMN \`version_drop_signature\`;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` DROP COLUMN \`logo_on_light_drawing\`;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` DROP COLUMN \`logo_on_dark_drawing\`;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` DROP COLUMN \`logo_mono\`;`)
  await db.run(sql`ALTER TABLE \`brand_kits\` DROP COLUMN \`logo_own\`;`)
}
