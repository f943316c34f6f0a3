import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { singleton } from './singleton'

const WEAK = /^(?:secret|password|changeme|change-me|test|dev|payload|your[-_ ]?secret.*|(.)\1*)$/i

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = () => z.preprocess(blankIsAbsent, z.string().optional())

const schema = z.object({
  NODE_ENV: z.preprocess(blankIsAbsent, z.enum(['production', 'development', 'test']).default('development')),
  TANDEM_PROFILE: z.preprocess(blankIsAbsent, z.enum(['embedded', 'production'], 'must be embedded or production').optional()),
  PORT: z.preprocess(blankIsAbsent, z.coerce.number('must be a port number from 1 to 65535').int().min(1, 'must be a port number from 1 to 65535').max(65_535, 'must be a port number from 1 to 65535').default(3000)),
  HOST: z.preprocess(blankIsAbsent, z.string().default('0.0.0.0')),
  PUBLIC_URL: z.preprocess(blankIsAbsent, z.url({ protocol: /^https?$/, error: 'must be an address such as https://partners.example.com' }).optional()),
  DATA_DIR: z.preprocess(blankIsAbsent, z.string().default('data')),
  DATABASE_URI: z.preprocess(
    blankIsAbsent,
    z.string().regex(/^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)$/, 'must begin with file: (SQLite) or mongodb:// (MongoDB)').optional(),
  ),
  PAYLOAD_SECRET: optional(),
  MEILI_HOST: z.preprocess(blankIsAbsent, z.url('must be an address such as http://localhost:7700').optional()),
  MEILI_KEY: optional(),
  S3_BUCKET: optional(),
  S3_REGION: optional(),
  S3_ENDPOINT: z.preprocess(blankIsAbsent, z.url('must be an address such as https://s3.example.com').optional()),
  S3_ACCESS_KEY_ID: optional(),
  S3_SECRET_ACCESS_KEY: optional(),
  SMTP_URL: z.preprocess(blankIsAbsent, z.string().regex(/^smtps?:\/\/.+/, 'must begin with smtp:// or smtps://').optional()),
  MAIL_FROM: z.preprocess(blankIsAbsent, z.string().default('Tandem <no-reply@tandem.example>')),
  METRICS_TOKEN: optional(),
  TRUST_PROXY: z.preprocess(blankIsAbsent, z.coerce.number('must be the number of proxies in front, such as 1').int().min(0).max(10).default(0)),
  LOG_LEVEL: z.preprocess(blankIsAbsent, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent').default('info')),
  JOBS: z.preprocess(blankIsAbsent, z.enum(['in-process', 'worker'], 'must be in-process or worker').default('in-process')),
  SEED: z.preprocess(blankIsAbsent, z.enum(['demo', 'none'], 'must be demo or none').optional()),
  RATE_LIMIT_SCALE: z.preprocess(blankIsAbsent, z.coerce.number('must be a number').positive().default(1)),
})

export type Env = Omit<z.infer<typeof schema>, 'TANDEM_PROFILE' | 'PUBLIC_URL' | 'DATABASE_URI' | 'PAYLOAD_SECRET' | 'SEED'> & {
  /**
   * `production` when TANDEM_PROFILE says so or the database is MongoDB: then nothing is made up, every secret must be
   * given. `embedded` is the start with nothing set; it runs the same production build.
   */
  profile: 'embedded' | 'production'
  PUBLIC_URL: string
  DATABASE_URI: string
  PAYLOAD_SECRET: string
  SEED: 'demo' | 'none'
}

/** A setting that the portal cannot start with. Its message is one sentence that names the variable. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** The settings of this process, read once. @throws SettingError */
export const env = (): Env => singleton('env', () => readEnv(process.env))

/**
 * Reads settings from variables. In the embedded profile a missing secret is made once and kept in the data folder.
 * @throws SettingError naming the first variable that is wrong and what would be right
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SettingError(`${String(issue?.path[0])} ${issue?.message}.`)
  }
  const given = parsed.data
  const dataDir = path.resolve(given.DATA_DIR)
  const databaseUri = given.DATABASE_URI ?? `file:${path.join(dataDir, 'tandem.db')}`
  const profile = given.TANDEM_PROFILE ?? (databaseUri.startsWith('mongodb') && given.NODE_ENV !== 'test' ? 'production' : 'embedded')
  if (given.S3_BUCKET && !given.S3_REGION) throw new SettingError('S3_REGION must be set when S3_BUCKET is.')
  if (given.MEILI_HOST && !given.MEILI_KEY && profile === 'production') throw new SettingError('MEILI_KEY must be set when MEILI_HOST is.')
  if (profile === 'production' && given.RATE_LIMIT_SCALE !== 1) throw new SettingError('RATE_LIMIT_SCALE must not be set in the production profile.')
  if (profile === 'production' && !given.PUBLIC_URL) throw new SettingError('PUBLIC_URL must be set to the address that people open, such as https://partners.example.com.')
  ensureWritable(dataDir)
  return {
    ...given,
    DATA_DIR: dataDir,
    DATABASE_URI: databaseUri,
    PUBLIC_URL: (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, ''),
    PAYLOAD_SECRET: secretOf(given.PAYLOAD_SECRET, profile, dataDir),
    SEED: given.SEED ?? (profile === 'embedded' ? 'demo' : 'none'),
    profile,
  }
}

function secretOf(given: string | undefined, profile: Env['profile'], dataDir: string): string {
  if (given !== undefined) {
    if (profile === 'production' && (given.length < 32 || WEAK.test(given))) {
      throw new SettingError('PAYLOAD_SECRET is too weak: use at least 32 random characters, such as the output of "openssl rand -hex 32".')
    }
    return given
  }
  if (profile === 'production') throw new SettingError('PAYLOAD_SECRET must be set to at least 32 random characters, such as the output of "openssl rand -hex 32".')
  const file = path.join(dataDir, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!existsSync(file)) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

function ensureWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch {
    throw new SettingError(`DATA_DIR must be a folder that can be written to, but ${dataDir} is not.`)
  }
}
