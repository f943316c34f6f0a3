import { issueCertificates } from '~/courses/issue-certificates'
import { task } from './task'

export const learningJobs = [
  task<{ userId: string }>({
    slug: 'issue-certificates',
    label: 'Issue the certificates a person has earned',
    inputs: ['userId'],
    run: ({ payload, input }) => issueCertificates({ payload, userId: input.userId }),
  }),
]
