import type { Requirement } from '~/src/policy/requirement'
import type { Locale, PartnerKind, Region, Role, Segment } from '~/src/policy/roles'

/** The same words in every language of the portal. */
export type Localized<T = string> = Record<Locale, T>

/** Days before the moment of seeding; negative lies in the future. */
export type DaysAgo = number

export type ProductKey = 'edge' | 'guard' | 'flow' | 'programme'

export type TopicKey =
  | 'edge-computing'
  | 'ot-security'
  | 'fleet-management'
  | 'sizing'
  | 'industrial-networks'
  | 'sustainability'
  | 'competition'
  | 'pricing'
  | 'customer-stories'
  | 'campaigns'
  | 'partner-programme'

export interface TermContent<K extends string> {
  key: K
  name: Localized
}

/** Running text: headings, paragraphs, lists and boxed remarks, in reading order. */
export type Block = { h2: string } | { p: string } | { list: string[] } | { callout: string }

export interface VideoContent {
  /** Paths from the project root. */
  file: string
  poster: string
  captions: { locale: Locale; file: string }[]
  seconds: number
}

export interface LessonContent {
  key: string
  slug: string
  title: Localized
  kind: 'article' | 'video'
  minutes: number
  body: Block[]
  /** Present when and only when `kind` is `video`. */
  video?: VideoContent
}

export interface CourseContent {
  key: string
  slug: string
  product: ProductKey
  topics: TopicKey[]
  title: Localized
  summary: Localized
  audience: Requirement
  publishedDaysAgo: DaysAgo
  lessons: LessonContent[]
}

export interface QuestionContent {
  key: string
  kind: 'single' | 'multiple' | 'true-false'
  text: string
  options: { text: string; correct: boolean }[]
  /** Shown after the exam: why the right options are right. */
  explanation: string
}

export interface QuestionBankContent {
  key: string
  title: string
  questions: QuestionContent[]
}

export interface ExamContent {
  key: string
  slug: string
  /** Key of the course that this exam closes. */
  course: string
  /** Key of the bank its questions are drawn from. */
  bank: string
  title: Localized
  summary: Localized
  /** How many questions one attempt draws. */
  draws: number
  passPercent: number
  minutes: number
  attempts: number
  cooldownHours: number
}

export interface CertificationContent {
  key: string
  title: Localized
  description: Localized
  /** Months from the day of issue. */
  validMonths: number
  courses: string[]
  exam: string
  /** Slug of the asset that its certificates are printed on; the portal's own design without one. */
  paper?: string
}

export interface TierContent {
  key: 'registered' | 'silver' | 'gold' | 'platinum'
  rank: number
  name: Localized
  promise: Localized
  /** Legible on white and on near-black. */
  colour: string
  benefits: Localized<string[]>
}

export type TierKey = TierContent['key']

export interface RuleSetContent {
  key: string
  effectiveDaysAgo: DaysAgo
  /** Days that a tier is kept after its requirement stops being met. */
  graceDays: number
  requirements: Record<TierKey, Requirement>
}

export interface DealProgrammeContent {
  key: string
  name: Localized
  description: Localized
  eligibility: Requirement
  protectionDays: number
  /** Minor units; a deal below this amount needs no decision. `null`: every deal needs one. */
  autoApproveBelow: number | null
  currency: 'EUR'
}

export interface PersonContent {
  email: string
  name: string
  jobTitle: string
  role: Role
  locale: Locale
}

export interface ContactContent {
  company: string
  name: string
  phone: string
  email: string
  website: string
  /** As written on an envelope, line by line. */
  address: string[]
}

export type LogoContent =
  | { kind: 'svg'; onLight: string; onDark: string }
  | { kind: 'png'; make: () => Promise<Buffer> }

export interface CertificateContent {
  email: string
  certification: string
  issuedDaysAgo: DaysAgo
  scorePercent: number
}

export interface DealContent {
  key: string
  programme: string
  /** Who registered it. */
  email: string
  customer: string
  domain: string
  /** ISO 3166-1 alpha-2. */
  country: string
  segment: Segment
  /** Minor units of EUR. */
  amount: number
  status: 'submitted' | 'approved' | 'rejected' | 'won' | 'lost' | 'expired'
  registeredDaysAgo: DaysAgo
  /** When staff decided; absent while it waits. */
  decidedDaysAgo?: DaysAgo
  /** When it was won, lost or expired. */
  closedDaysAgo?: DaysAgo
  note?: string
}

export interface LearningContent {
  email: string
  course: string
  startedDaysAgo: DaysAgo
  /** How many lessons from the first on are finished. */
  lessonsDone: number
}

export interface CopyContent {
  /** Key of the collateral. */
  asset: string
  email: string
  madeDaysAgo: DaysAgo
  /** By the names of the asset's inputs. */
  inputs?: Record<string, string>
  /** Why marketing sent it back, where it did. */
  sentBack?: { because: string; daysAgo: DaysAgo }
}

export interface PartnerContent {
  key: string
  name: string
  legalName: string
  kind: PartnerKind
  country: string
  region: Region
  segments: Segment[]
  joinedDaysAgo: DaysAgo
  brand: { primary: string; secondary: string; logo: LogoContent }
  contact: ContactContent
  people: PersonContent[]
  certificates: CertificateContent[]
  learning: LearningContent[]
  deals: DealContent[]
  /** Co-branded copies already made. */
  copies: CopyContent[]
  tier: TierKey
  /** Oldest first; the last one is the tier held. */
  standings: { tier: TierKey; sinceDaysAgo: DaysAgo; reason: string }[]
}
