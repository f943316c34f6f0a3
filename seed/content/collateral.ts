import { CERTIFICATE_PAPERS } from './collateral/certificates'
import { EDGE_COLLATERAL } from './collateral/edge'
import { GUARD_FLOW_COLLATERAL } from './collateral/guard-flow'
import { PROGRAMME_COLLATERAL } from './collateral/programme'
import type { CollateralContent } from './collateral-types'

/** All pieces of the demo's library. */
export const COLLATERAL: CollateralContent[] = [...EDGE_COLLATERAL, ...GUARD_FLOW_COLLATERAL, ...PROGRAMME_COLLATERAL, ...CERTIFICATE_PAPERS]
