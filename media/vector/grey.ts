/** The grey that a soft mask reads as a share from 0 to 1, such as #808080. */
export const greyOf = (share: number): string => `#${Math.round(share * 255).toString(16).padStart(2, '0').repeat(3)}`.toUpperCase()
