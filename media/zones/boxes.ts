/** A rectangle, from its upper left corner unless it is said otherwise; in whatever its page is measured in. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Whether two boxes have something in common. */
export const meet = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

/** Whether a box holds another. @param slack by how much that may reach over its sides */
export const holds = (one: Box, other: Box, slack = 0): boolean =>
  one.x <= other.x + slack && one.y <= other.y + slack && one.x + one.width >= other.x + other.width - slack && one.y + one.height >= other.y + other.height - slack

/** What of the room that is free beside something stands before it. */
export const aside = (align: 'left' | 'center' | 'right', free: number): number => (align === 'left' ? 0 : align === 'center' ? free / 2 : free)
