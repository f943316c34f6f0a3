import type { Payload } from 'payload'
import { closeOverdueAttempts } from '~/courses/close-overdue-attempts'
import { notifyLapsing } from '~/courses/notify-lapsing'
import { redriveCertificates } from '~/courses/redrive-certificates'
import { markOutdatedCopies } from '~/media/copies/mark-outdated-copies'
import { redriveBulkRuns } from '~/media/bulk/redrive-bulk-runs'
import { redriveProofSheets } from '~/media/bulk/redrive-proof-sheets'
import { redriveRecalls } from '~/media/recalls/redrive-recalls'
import { redriveTemplates } from '~/media/templates/redrive-templates'
import { freePredecessors } from '~/media/reviews/free-predecessor'
import { redriveMails } from '~/src/notify/redrive-mails'
import { evaluateAllStandings } from '~/src/program/evaluate-all-standings'
import { expireDeals } from '~/src/program/expire-deals'
import { repairClaims } from '~/src/program/repair-claims'
import { bringIndexUpToDate } from '../search/bring-index-up-to-date'
import { remindOfRecalls } from '../telling/remind-of-recalls'
import { tellOfCopies } from '../telling/tell-of-copies'
import { tellOfDecisions } from '../telling/tell-of-decisions'
import { tellOfDeliveries } from '../telling/tell-of-deliveries'
import { tellReviewers } from '../telling/tell-reviewers'

/**
 * Does what is due by date and re-derives what a crash between two writes left undone. Runs at boot and daily; each
 * step is idempotent, and one that fails does not keep the others from running.
 * @param patience how long, in ms, work that looks cut off may still be under way; 0 at boot, when none is. Without it,
 * each step has its own
 * @throws AggregateError of what failed, after every step had its turn
 */
export async function sweep(payload: Payload, { patience }: { patience?: number } = {}): Promise<void> {
  const steps = {
    closeOverdueAttempts,
    redriveCertificates,
    notifyLapsing,
    expireDeals,
    repairClaims,
    markOutdatedCopies,
    redriveRecalls,
    redriveTemplates,
    freePredecessors,
    tellOfCopies,
    tellOfDecisions,
    tellReviewers,
    remindOfRecalls,
    redriveBulkRuns,
    redriveProofSheets,
    tellOfDeliveries,
    evaluateAllStandings,
    redriveMails,
    bringIndexUpToDate,
  }
  const failures: unknown[] = []
  for (const [step, run] of Object.entries(steps)) {
    try {
      await run({ payload, ...(patience === undefined ? {} : { patience }) })
    } catch (error) {
      payload.logger.error({ err: error, step }, 'A step of the sweep failed')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'The sweep could not finish every step')
}
