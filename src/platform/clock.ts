/** Gives the present instant; passed in wherever a decision depends on time, so that any date can be asked. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
