import type { Zone } from './zones'

/** In which order zones are painted, from 0: colour first and pictures next, whatever their order, as others stand on them. */
export const layerOf = ({ kind }: Pick<Zone, 'kind'>): number => (kind === 'colour' ? 0 : kind === 'image' ? 1 : 2)
