/** How many labelled messages of a type there are, and in how many of them each feature stands. */
export type TypeCounts = { examples: number; total: number; features: Map<string, number> }

/** Counts a message in, or with `step` -1 out again; what was never counted in cannot be counted out. */
export function countMessage(
  counts: TypeCounts,
  features: ReadonlySet<string>,
  step: 1 | -1,
): void {
  if (step < 0 && counts.examples === 0) return
  counts.examples += step
  for (const feature of features) {
    const before = counts.features.get(feature) ?? 0
    if (before + step < 0) continue
    counts.total += step
    if (before + step === 0) counts.features.delete(feature)
    else counts.features.set(feature, before + step)
  }
}
