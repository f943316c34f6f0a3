import type { Route } from '../route'
import { bulkRoutes } from './bulk'
import { dealRoutes } from './deals'
import { learningRoutes } from './learning'
import { libraryRoutes } from './library'
import { reviewRoutes } from './reviews'
import { standingRoutes } from './standing'
import { templateRoutes } from './templates'
import { verificationRoutes } from './verification'

/** Every call of the public API. */
export const routes: Route[] = [...libraryRoutes, ...templateRoutes, ...bulkRoutes, ...reviewRoutes, ...learningRoutes, ...standingRoutes, ...dealRoutes, ...verificationRoutes]
