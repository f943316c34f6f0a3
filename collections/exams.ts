import type { CollectionConfig } from 'payload'
import { only } from './access/by-role'
import { roomOf } from './access/rooms'
import { key, slug } from './fields/slug'
import { audited } from './hooks/audit'

const AUTHORS = ['admin', 'marketing'] as const
const authored = { create: only(...AUTHORS), read: only(...AUTHORS), readVersions: only(...AUTHORS), update: only(...AUTHORS), delete: only(...AUTHORS) }

/** Where the questions of an exam come from. Learners reach neither banks nor questions by any address. */
export const QuestionBanks: CollectionConfig = audited({
  slug: 'question-banks',
  labels: { singular: 'Question bank', plural: 'Question banks' },
  access: authored,
  admin: { group: 'Learning', hidden: roomOf('admin', 'marketing'), useAsTitle: 'title', defaultColumns: ['title', 'key', 'updatedAt'], description: 'Pools of questions that exams draw from.' },
  trash: true,
  fields: [{ name: 'title', type: 'text', required: true, maxLength: 140 }, key('Stable name in imports.')],
})

/** A question with its right answers and the reason for them: for authors alone. */
export const Questions: CollectionConfig = audited({
  slug: 'questions',
  access: authored,
  admin: {
    group: 'Learning',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'text',
    defaultColumns: ['text', 'bank', 'kind', '_status', 'updatedAt'],
    description: 'Published questions may be drawn. An attempt keeps the words it was asked, so editing changes no past result.',
  },
  versions: { drafts: true, maxPerDoc: 30 },
  trash: true,
  fields: [
    { name: 'bank', type: 'relationship', relationTo: 'question-banks', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'single',
      options: [
        { value: 'single', label: 'One right answer' },
        { value: 'multiple', label: 'Several right answers' },
        { value: 'true-false', label: 'True or false' },
      ],
    },
    { name: 'text', type: 'textarea', required: true, localized: true, maxLength: 800 },
    {
      name: 'options',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 10,
      validate: (rows: unknown, { siblingData }: { siblingData: unknown }) => {
        const right = Array.isArray(rows) ? rows.filter((row: { correct?: boolean }) => row.correct).length : 0
        if (right === 0) return 'Mark at least one option as right.'
        const { kind } = siblingData as { kind?: string }
        return kind === 'multiple' || right === 1 || 'This kind of question has exactly one right option.'
      },
      fields: [
        { name: 'text', type: 'text', required: true, localized: true, maxLength: 400 },
        { name: 'correct', type: 'checkbox', defaultValue: false },
      ],
    },
    { name: 'explanation', type: 'textarea', localized: true, maxLength: 800, admin: { description: 'Shown after the exam: why the right options are right.' } },
  ],
})

/** How an attempt goes: how many questions, how long, how often. */
export const Exams: CollectionConfig = audited({
  slug: 'exams',
  access: { ...authored, read: only(...AUTHORS, 'channel') },
  admin: {
    group: 'Learning',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'bank', 'draws', 'passPercent', 'minutes', '_status'],
    description: 'Each attempt draws its own questions and is graded on the server.',
  },
  versions: { drafts: true, maxPerDoc: 50 },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
    { name: 'summary', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'bank', type: 'relationship', relationTo: 'question-banks', required: true },
    {
      type: 'row',
      fields: [
        { name: 'draws', label: 'Questions an attempt', type: 'number', required: true, min: 1, max: 200, defaultValue: 10 },
        { name: 'passPercent', label: 'Passes from, %', type: 'number', required: true, min: 1, max: 100, defaultValue: 70 },
        { name: 'minutes', type: 'number', required: true, min: 1, max: 600, defaultValue: 20 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'attempts', label: 'Attempts before the pause', type: 'number', required: true, min: 1, max: 20, defaultValue: 3 },
        { name: 'cooldownHours', label: 'Pause after them, hours', type: 'number', required: true, min: 0, max: 2000, defaultValue: 24 },
      ],
    },
    slug(),
  ],
})
