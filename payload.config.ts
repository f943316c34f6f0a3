import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { pl } from '@payloadcms/translations/languages/pl'
import { ru } from '@payloadcms/translations/languages/ru'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { guardCollections } from './collections/access/guard-collections'
import { ApiKeys } from './collections/api-keys'
import { Assets } from './collections/assets'
import { Audiences } from './collections/audiences'
import { Audit } from './collections/audit'
import { BrandKits } from './collections/brand-kits'
import { Branding } from './collections/branding'
import { BulkItems, BulkRuns, ProofSheets } from './collections/bulk-runs'
import { Certificates, Certifications } from './collections/certifications'
import { Copies } from './collections/copies'
import { Courses } from './collections/courses'
import { DealClaims, Deals } from './collections/deals'
import { Exams, QuestionBanks, Questions } from './collections/exams'
import { Files } from './collections/files'
import { Invitations } from './collections/invitations'
import { jobs } from './collections/jobs/jobs'
import { Attempts, Enrolments, Progress } from './collections/learning-records'
import { Lessons } from './collections/lessons'
import { mailAdapter } from './collections/mail/mail-adapter'
import { migrations } from './collections/migrations/index'
import { Notifications } from './collections/notifications'
import { Partners } from './collections/partners'
import { Pictures } from './collections/pictures'
import { DealPrograms, RuleSets, Standings, Tiers } from './collections/programme'
import { RecallAcknowledgements, Recalls } from './collections/recalls'
import { blobAdapter } from './collections/storage/payload-adapter'
import { Products, Topics } from './collections/terms'
import { Users } from './collections/users'
import { env } from './src/platform/env'
import { notePayload } from './src/platform/payload-instances'
import { PROJECT_ROOT } from './src/platform/project-root'

const { DATABASE_URI, PAYLOAD_SECRET, PUBLIC_URL } = env()

const database = DATABASE_URI.startsWith('mongodb')
  ? mongooseAdapter({
      url: DATABASE_URI,
      // Every invariant is one conditional write of one row, so that nothing here needs a transaction.
      transactionOptions: false,
      ensureIndexes: true,
      useJoinAggregations: false,
      usePipelineInSortLookup: false,
    })
  : sqliteAdapter({
      client: { url: DATABASE_URI },
      idType: 'uuid',
      wal: true,
      busyTimeout: 5_000,
      push: false,
      migrationDir: path.join(PROJECT_ROOT, 'collections/migrations'),
      prodMigrations: migrations,
    })

export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    theme: 'all',
    meta: { titleSuffix: ' · Tandem' },
    importMap: { baseDir: PROJECT_ROOT, importMapFile: path.join(PROJECT_ROOT, 'src/app/(payload)/admin/importMap.ts') },
    components: {
      beforeDashboard: ['~/src/app/(payload)/dashboard/attention#Attention'],
      providers: ['~/src/app/(payload)/reachable/reachable-controls#ReachableControls'],
      graphics: { Logo: '~/src/app/(payload)/brand/logo#Logo', Icon: '~/src/app/(payload)/brand/tandem-mark#Icon' },
    },
  },
  collections: [
    Assets, Files, Topics, Products, Copies, Recalls, RecallAcknowledgements, BulkRuns, BulkItems, ProofSheets,
    Courses, Lessons, Exams, QuestionBanks, Questions, Certifications, Certificates, Enrolments, Progress, Attempts,
    Partners, Tiers, RuleSets, Standings, DealPrograms, Deals, DealClaims, BrandKits, Pictures,
    Users, Invitations,
    Notifications, ApiKeys, Audit, Audiences,
  ],
  globals: [Branding],
  onInit: (payload) => {
    notePayload(payload)
    guardCollections(payload)
  },
  db: database,
  editor: lexicalEditor(),
  email: mailAdapter,
  jobs,
  localization: { locales: ['en', 'id', 'pl', 'ru'], defaultLocale: 'en', fallback: true },
  i18n: { supportedLanguages: { en, id, pl, ru }, fallbackLanguage: 'en' },
  plugins: [cloudStoragePlugin({ collections: { files: { adapter: blobAdapter } } })],
  secret: PAYLOAD_SECRET,
  serverURL: PUBLIC_URL,
  csrf: [PUBLIC_URL],
  cors: [PUBLIC_URL],
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  sharp,
  upload: { limits: { fileSize: 100 * 1024 * 1024 }, abortOnLimit: true, safeFileNames: true, preserveExtension: 5 },
  typescript: { outputFile: path.join(PROJECT_ROOT, 'src/payload-types.ts') },
})
