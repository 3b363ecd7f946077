/** Joins what is there; conditions may leave `false`, `null` or `undefined` behind. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
