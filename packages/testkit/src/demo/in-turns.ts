/** One of each group in turn, until all groups are used up: spreads like things apart. */
export function inTurns<Thing>(groups: readonly (readonly Thing[])[]): Thing[] {
  const longest = Math.max(0, ...groups.map((group) => group.length))
  return Array.from({ length: longest }, (_, row) =>
    groups.flatMap((group) => group.slice(row, row + 1)),
  ).flat()
}
