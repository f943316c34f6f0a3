/** Numbers of a content stream, as PDF writes them: with no exponents, and no more digits than are seen. */
export const pdfNumbers = (...values: number[]): string => values.map((value) => Math.round(value * 10_000) / 10_000).join(' ')
