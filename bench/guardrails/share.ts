/** A share in percent with one digit behind the point; 100 of nothing. */
export const percent = (part: number, of: number): number =>
  of === 0 ? 100 : Math.round((1000 * part) / of) / 10
