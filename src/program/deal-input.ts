import { z } from 'zod'
import { SEGMENTS } from '~/src/policy/roles'
import { customerKey } from './customer-key'

const today = () => new Date().toISOString().slice(0, 10)

/** What a partner says of a deal. Amounts are minor units: 12.50 EUR is 1250. */
export const dealInput = z.object({
  program: z.string().trim().min(1, 'Choose a deal programme.').max(120),
  customer: z.object({
    name: z.string('Give the customer’s name.').trim().min(2, 'Give the customer’s name.').max(160, 'Use at most 160 characters.'),
    domain: z
      .string('Give the customer’s web address.')
      .trim()
      .max(160)
      .refine((domain) => customerKey({ domain }) !== '', 'Give the customer’s web address, such as example.com.'),
    country: z.string('Choose the customer’s country.').trim().toUpperCase().regex(/^[A-Z]{2}$/, 'Use the two letters of ISO 3166-1, such as DE.'),
  }),
  segment: z.enum(SEGMENTS, `Choose one of ${SEGMENTS.join(', ')}.`).optional(),
  amount: z.int('Give the amount in whole minor units (cents).').min(1, 'Give an amount above 0.').max(1_000_000_000_000, 'This amount is too large.'),
  expectedClose: z.iso.date('Give a date such as 2027-03-31.').refine((date) => date >= today(), 'Give a date that is not past.').optional(),
  description: z.string().trim().max(1000, 'Use at most 1000 characters.').optional(),
})

export type DealInput = z.input<typeof dealInput>
