import type { CollectionConfig } from 'payload'
import { fieldOnly, learnerRows, nobody, only } from './access/by-role'
import { roomOf } from './access/rooms'
import { options } from './fields/options'
import { queueCertification } from './hooks/queue-certification'

const STAFF = ['admin', 'marketing', 'channel'] as const
const uniqueKey = { name: 'key', type: 'text' as const, required: true, unique: true, index: true, admin: { hidden: true } }
const who = [
  { name: 'user', type: 'relationship' as const, relationTo: 'users' as const, required: true, index: true },
  { name: 'partner', type: 'relationship' as const, relationTo: 'partners' as const, index: true },
]
const derived = { create: nobody, update: nobody, delete: nobody, read: learnerRows(STAFF) }

/** A person takes a course: one row for both, `{user}:{course}`. */
export const Enrolments: CollectionConfig = {
  slug: 'enrolments',
  access: derived,
  admin: { group: 'Learning', hidden: roomOf('admin', 'marketing'), useAsTitle: 'key', defaultColumns: ['user', 'partner', 'course', 'enrolledAt', 'completedAt'], description: 'Who takes which course.' },
  hooks: { afterChange: [queueCertification] },
  fields: [
    uniqueKey,
    ...who,
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'enrolledAt', type: 'date', required: true },
    { name: 'completedAt', type: 'date', index: true },
    { name: 'lastLesson', type: 'relationship', relationTo: 'lessons' },
    { name: 'lastSeenAt', type: 'date', index: true },
  ],
}

/** How far a person is in a lesson: one row for both, `{user}:{lesson}`. */
export const Progress: CollectionConfig = {
  slug: 'progress',
  labels: { singular: 'Progress', plural: 'Progress' },
  access: derived,
  admin: { group: 'Learning', useAsTitle: 'key', hidden: true },
  fields: [
    uniqueKey,
    ...who,
    { name: 'lesson', type: 'relationship', relationTo: 'lessons', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'startedAt', type: 'date' },
    { name: 'completedAt', type: 'date' },
    { name: 'position', type: 'number', min: 0, admin: { description: 'Of a video, seconds.' } },
  ],
}

/**
 * One sitting of an exam: `{user}:{exam}:{n}`. It keeps the questions as they were asked, right answers included, so
 * partner people never read this row: use cases show them what they may see.
 */
export const Attempts: CollectionConfig = {
  slug: 'attempts',
  access: { create: nobody, read: only('admin', 'marketing'), update: nobody, delete: nobody },
  admin: { group: 'Learning', hidden: roomOf('admin', 'marketing'), useAsTitle: 'key', defaultColumns: ['user', 'partner', 'exam', 'state', 'scorePercent', 'passed', 'submittedAt'], description: 'Every sitting of an exam and its result.' },
  hooks: { afterChange: [queueCertification] },
  fields: [
    uniqueKey,
    ...who,
    { name: 'exam', type: 'relationship', relationTo: 'exams', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'open', options: options(['open', 'submitted']) },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'dueAt', type: 'date', required: true, index: true },
    { name: 'submittedAt', type: 'date', index: true },
    { name: 'passPercent', type: 'number', required: true },
    { name: 'sheet', type: 'json', required: true, access: { read: fieldOnly('admin') }, admin: { hidden: true } },
    { name: 'answers', type: 'json', access: { read: fieldOnly('admin', 'marketing') }, admin: { hidden: true } },
    { name: 'saves', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'points', type: 'number' },
    { name: 'maxPoints', type: 'number' },
    { name: 'scorePercent', type: 'number' },
    { name: 'passed', type: 'checkbox', index: true },
  ],
}
