import type { Payload } from 'payload'
import { storeBrands } from './store/store-brands'
import { storeCopies } from './store/store-copies'
import { storeLearning } from './store/store-learning'
import { storeLibrary } from './store/store-library'
import { storePartners } from './store/store-partners'
import { storePictures } from './store/store-pictures'
import { storeProgramme } from './store/store-programme'

/** Whether nobody has an account yet. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({ collection: 'users' })
  return totalDocs === 0
}

/** Fills an empty portal with the demo: Halden Systems, its collateral, courses, partners and their history. */
export async function seedDemo(payload: Payload, { log, now = new Date() }: { log: (line: string) => void; now?: Date }): Promise<void> {
  const context = { payload, now, log }
  log('tiers, rules and topics')
  const programme = await storeProgramme(context)
  log('collateral: drawing and setting every document')
  const slugs = await storeLibrary(context, programme)
  log('courses, exams and certifications')
  const learning = await storeLearning(context, programme)
  log('partners, their people and what they have done')
  const partners = await storePartners(context, programme, learning)
  log('brand kits and co-branded copies')
  await storeBrands(context, partners)
  await storePictures(context, partners)
  await storeCopies(context, partners, slugs)
}
