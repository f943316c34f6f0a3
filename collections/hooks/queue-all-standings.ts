import type { CollectionAfterChangeHook } from 'payload'

/** New rules concern every partner: a job goes through them. */
export const queueAllStandings: CollectionAfterChangeHook = async ({ doc, req }) => {
  await req.payload.jobs.queue({ task: 'evaluate-all-standings', input: {} })
  return doc
}
