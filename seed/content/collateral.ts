import { CAMPAIGN_COLLATERAL } from './collateral/campaign'
import { CERTIFICATE_PAPERS } from './collateral/certificates'
import { DECK_COLLATERAL } from './collateral/decks'
import { EDGE_COLLATERAL } from './collateral/edge'
import { GUARD_FLOW_COLLATERAL } from './collateral/guard-flow'
import { MAIL_COLLATERAL } from './collateral/mails'
import { PROGRAMME_COLLATERAL } from './collateral/programme'
import type { CollateralContent } from './collateral-types'

/** All pieces of the demo's library. */
export const COLLATERAL: CollateralContent[] = [...EDGE_COLLATERAL, ...GUARD_FLOW_COLLATERAL, ...PROGRAMME_COLLATERAL, ...CAMPAIGN_COLLATERAL, ...DECK_COLLATERAL, ...MAIL_COLLATERAL, ...CERTIFICATE_PAPERS]
