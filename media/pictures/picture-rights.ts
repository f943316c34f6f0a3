import type { Viewer } from '~/src/policy/viewer'
import type { PictureRow } from '../rows'

/** Whether somebody of a company decides what its brand kit holds. */
export const mayKeepKit = ({ role }: Viewer): boolean => role === 'partner-admin'

/** Administrators take any picture away, others what they uploaded by themselves as long as it is not in the brand kit. */
export const mayRemove = (viewer: Viewer, { inKit, createdBy }: Pick<PictureRow, 'inKit' | 'createdBy'>): boolean => mayKeepKit(viewer) || (!inKit && createdBy === viewer.id)
