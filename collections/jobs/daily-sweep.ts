import { sweep } from '../sweep/sweep'
import { task } from './task'

export const dailyJobs = [
  task<Record<string, never>>({
    slug: 'daily-sweep',
    label: 'Do what is due today, and what a crash left undone',
    inputs: [],
    run: ({ payload }) => sweep(payload),
    schedule: [{ cron: '0 15 2 * * *', queue: 'default' }],
  }),
]
