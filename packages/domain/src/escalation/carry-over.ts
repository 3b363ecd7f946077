import { differencesBetween } from './policy-difference.ts'

/** A draft that was overtaken by a newer version, made one with it again. */
export type OvertakenDraft<Document> = {
  document: Document
  /** Places that both changed, and not alike: the draft's word stands there. */
  disputed: string[]
}

/** The changes of a draft on top of what was published meanwhile. Lists are one setting: half a list of words is nobody's wish. */
export function carryOver<Document>(
  base: Document,
  draft: Document,
  published: Document,
): OvertakenDraft<Document> {
  const disputed: string[] = []
  const document = merged(base, draft, published, '', disputed) as Document
  return { document, disputed }
}

function merged(
  base: unknown,
  draft: unknown,
  published: unknown,
  path: string,
  disputed: string[],
): unknown {
  if (isSame(base, draft)) return published
  if (isSame(base, published) || isSame(draft, published)) return draft
  if (!isGroup(draft) || !isGroup(published)) {
    disputed.push(path)
    return draft
  }
  const before = isGroup(base) ? base : {}
  const keys = [...new Set([...Object.keys(published), ...Object.keys(draft)])]
  return Object.fromEntries(
    keys.map((key) => {
      const place = path === '' ? key : `${path}.${key}`
      return [key, merged(before[key], draft[key], published[key], place, disputed)]
    }),
  )
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (one: unknown, other: unknown): boolean =>
  differencesBetween(one, other).length === 0 && JSON.stringify(one) === JSON.stringify(other)
