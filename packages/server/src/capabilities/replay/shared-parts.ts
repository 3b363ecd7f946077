/** The draft with every part that equals the published one taken from there: what was asked of it need not be asked again. */
export function sharingParts<Value>(draft: Value, published: unknown): Value {
  if (draft === published) return draft
  if (typeof draft !== 'object' || draft === null) return draft
  if (typeof published !== 'object' || published === null) return draft
  if (JSON.stringify(draft) === JSON.stringify(published)) return published as Value
  if (Array.isArray(draft)) return draft
  const known = published as Record<string, unknown>
  const parts = Object.entries(draft).map(([key, part]) => [key, sharingParts(part, known[key])])
  return Object.fromEntries(parts) as Value
}
