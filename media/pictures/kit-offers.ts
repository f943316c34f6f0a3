/**
 * Which pictures of a brand kit stand in places that must have one, by the places' names, as long as nobody has chosen:
 * the longest in it first. None of a kit without pictures.
 * @param pictures the newest first
 */
export function kitOffers(places: readonly { name: string; required: boolean }[], pictures: readonly { id: string; inKit?: boolean | null }[]): Record<string, string> {
  const kit = pictures.filter(({ inKit }) => inKit).reverse()
  return Object.fromEntries(places.filter(({ required }) => required).flatMap(({ name }, i) => {
    const offer = kit[i % kit.length]
    return offer ? [[name, offer.id] as const] : []
  }))
}
