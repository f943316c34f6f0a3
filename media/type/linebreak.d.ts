declare module 'linebreak' {
  /** Line breaking by UAX #14. */
  export default class LineBreaker {
    constructor(text: string)
    /** The next place where a line may end, in UTF-16 units; null after the last. */
    nextBreak(): { position: number; required: boolean } | null
  }
}
