/** A line that stayed, came or went. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string }

/** More lines than this are compared as blocks: the table below grows with their product. */
const mostLines = 400

/** What changed between two texts, line by line, in reading order; what went stands before what came. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  if (old.length > mostLines || fresh.length > mostLines)
    return before === after
      ? asLines('same', old)
      : [...asLines('removed', old), ...asLines('added', fresh)]
  const common = longestCommon(old, fresh)
  const lines: DiffLine[] = []
  let [left, right] = [0, 0]
  while (left < old.length || right < fresh.length) {
    if (left < old.length && right < fresh.length && old[left] === fresh[right]) {
      lines.push({ kind: 'same', text: old[left] ?? '' })
      left += 1
      right += 1
    } else if (left < old.length && at(common, left + 1, right) >= at(common, left, right + 1)) {
      lines.push({ kind: 'removed', text: old[left] ?? '' })
      left += 1
    } else if (right < fresh.length) {
      lines.push({ kind: 'added', text: fresh[right] ?? '' })
      right += 1
    } else {
      lines.push({ kind: 'removed', text: old[left] ?? '' })
      left += 1
    }
  }
  return lines
}

const asLines = (kind: DiffLine['kind'], lines: string[]): DiffLine[] =>
  lines.map((text) => ({ kind, text }))

const at = (table: number[][], left: number, right: number): number => table[left]?.[right] ?? 0

/** How many lines the rest of both share, from each pair of places on. */
function longestCommon(old: string[], fresh: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  )
  for (let left = old.length - 1; left >= 0; left -= 1) {
    const row = table[left] ?? []
    for (let right = fresh.length - 1; right >= 0; right -= 1) {
      row[right] =
        old[left] === fresh[right]
          ? at(table, left + 1, right + 1) + 1
          : Math.max(at(table, left + 1, right), at(table, left, right + 1))
    }
  }
  return table
}
