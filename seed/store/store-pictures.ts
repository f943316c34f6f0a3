import { addPicture } from '~/media/pictures/add-picture'
import { changePicture } from '~/media/pictures/change-picture'
import { partnerScene } from '../collateral/draw/partner-scenes'
import { jpeg } from '../collateral/draw/raster'
import { PARTNER_PICTURES } from '../content/partner-pictures'
import { PARTNERS } from '../content/partners'
import type { SeedContext } from './context'
import { personOf } from './person'
import type { StoredPartners } from './store-partners'

/** The pictures that partners uploaded and put into their brand kits, as they would. */
export async function storePictures({ payload }: SeedContext, stored: StoredPartners): Promise<void> {
  for (const { partner: key, email, scene, name, inKit } of PARTNER_PICTURES) {
    const partner = PARTNERS.find((one) => one.key === key)
    if (!partner) throw new Error(`There is no partner ${key}`)
    const viewer = personOf(partner, email, stored)
    const { brand } = partner
    const { picture } = await addPicture({ payload, viewer, name, bytes: await jpeg(partnerScene(scene, { name: partner.name, primary: brand.primary, secondary: brand.secondary ?? brand.primary }), 1_500, 90) })
    if (inKit) await changePicture({ payload, viewer, id: picture.id, inKit })
  }
}
