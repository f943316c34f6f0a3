import type { JobsConfig } from 'payload'
import { worksOnJobs } from '~/src/platform/job-duty'
import { nobody, only } from '../access/by-role'
import { dailyJobs } from './daily-sweep'
import { learningJobs } from './learning-jobs'
import { libraryJobs } from './library-jobs'
import { mailJobs } from './mail-jobs'
import { programmeJobs } from './programme-jobs'
import { searchJobs } from './search-jobs'

const never = () => false

/** Side effects: queued with what caused them, idempotent, tried again, and visible to administrators. */
export const jobs: JobsConfig = {
  tasks: [...libraryJobs, ...searchJobs, ...learningJobs, ...programmeJobs, ...mailJobs, ...dailyJobs],
  // Nobody runs, queues or cancels jobs over REST: the worker does.
  access: { run: never, queue: never, cancel: never },
  // Payload's REST starts the schedule in whichever process answers a call.
  shouldAutoRun: () => worksOnJobs(),
  autoRun: [{ cron: '* * * * * *', allQueues: true, limit: 20, silent: true }],
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    labels: { singular: 'Background job', plural: 'Background jobs' },
    access: { read: only('admin'), create: nobody, update: nobody, delete: nobody },
    admin: { ...defaultJobsCollection.admin, group: 'System', hidden: false, description: 'What the portal still has to do, and what failed. Done jobs disappear.', useAsTitle: 'taskSlug', defaultColumns: ['taskSlug', 'hasError', 'totalTried', 'waitUntil', 'createdAt'] },
  }),
}
