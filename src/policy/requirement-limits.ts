/** Levels of groups and conditions in a requirement; a single condition is one. */
export const MAX_DEPTH = 6

/** Groups and conditions in a requirement altogether. */
export const MAX_NODES = 60
