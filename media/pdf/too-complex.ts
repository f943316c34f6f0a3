/** A file takes more to read than any honest one does. */
export class TooComplex extends Error {}
