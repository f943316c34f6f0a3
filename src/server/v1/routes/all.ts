import type { Route } from '../route'
import { assetRoutes } from './assets'
import { brandKitRoutes } from './brand-kit'
import { bulkRoutes } from './bulk'
import { copyRoutes } from './copies'
import { dealRoutes } from './deals'
import { learningRoutes } from './learning'
import { pictureRoutes } from './pictures'
import { reviewRoutes } from './reviews'
import { standingRoutes } from './standing'
import { templateRoutes } from './templates'
import { verificationRoutes } from './verification'

/** Every call of the public API. */
export const routes: Route[] = [...brandKitRoutes, ...pictureRoutes, ...assetRoutes, ...copyRoutes, ...templateRoutes, ...bulkRoutes, ...reviewRoutes, ...learningRoutes, ...standingRoutes, ...dealRoutes, ...verificationRoutes]
