/** One setting in which two policies differ, by its place: `distress.messages`. */
export type PolicyDifference = { path: string; before: unknown; after: unknown }

/** What changed from one policy to another, setting by setting; lists of words tell only what left and what came. */
export function differencesBetween(before: unknown, after: unknown, path = ''): PolicyDifference[] {
  if (isWords(before) && isWords(after)) return differentWords(before, after, path)
  if (!isNest(before) || !isNest(after))
    return before === after ? [] : [{ path, before: before ?? null, after: after ?? null }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) =>
    differencesBetween(before[key], after[key], path === '' ? key : `${path}.${key}`),
  )
}

const isNest = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

function differentWords(before: string[], after: string[], path: string): PolicyDifference[] {
  const gone = before.filter((word) => !after.includes(word))
  const come = after.filter((word) => !before.includes(word))
  return gone.length + come.length === 0 ? [] : [{ path, before: gone, after: come }]
}
