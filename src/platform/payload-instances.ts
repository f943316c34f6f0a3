import type { Payload } from 'payload'
import { singleton } from './singleton'

const instances = singleton('payload-instances', () => new Set<Payload>())

/** Notes that a Payload was set up in this process, by whichever copy of our modules. */
export const notePayload = (payload: Payload): void => void instances.add(payload)

/** How many there are: one, or what Express and Next remember would differ. */
export const countPayloads = (): number => instances.size
