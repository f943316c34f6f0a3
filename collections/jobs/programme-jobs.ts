import { evaluateAllStandings } from '~/src/program/evaluate-all-standings'
import { evaluateStanding } from '~/src/program/evaluate-standing'
import { task } from './task'

export const programmeJobs = [
  task<{ partnerId: string }>({
    slug: 'evaluate-standing',
    label: 'Evaluate the standing of a partner',
    inputs: ['partnerId'],
    run: ({ payload, input }) => evaluateStanding({ payload, partnerId: input.partnerId }),
  }),
  task<Record<string, never>>({
    slug: 'evaluate-all-standings',
    label: 'Evaluate the standing of every partner',
    inputs: [],
    run: ({ payload }) => evaluateAllStandings({ payload }),
  }),
]
