import type { Payload, TaskConfig } from 'payload'

interface Task<I extends Record<string, string>> {
  slug: string
  label: string
  /** Names of the input's fields; all of them are texts. */
  inputs: (keyof I & string)[]
  /** Idempotent: a job may run twice. */
  run: (args: { payload: Payload; input: I }) => Promise<unknown>
  schedule?: TaskConfig['schedule']
}

/** A job as the queue takes it: tried five times, waiting 2 s, 4 s, 8 s and 16 s in between. */
export const task = <I extends Record<string, string>>({ slug, label, inputs, run, schedule }: Task<I>): TaskConfig =>
  ({
    slug,
    label,
    retries: { attempts: 4, backoff: { type: 'exponential', delay: 2_000 } },
    inputSchema: inputs.map((name) => ({ name, type: 'text', required: true })),
    ...(schedule ? { schedule } : {}),
    handler: async ({ input, req }) => {
      await run({ payload: req.payload, input: input as unknown as I })
      return { output: {} }
    },
  }) satisfies TaskConfig<{ input: object; output: object }> as unknown as TaskConfig
