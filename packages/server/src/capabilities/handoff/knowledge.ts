import type { HandoffPackageView } from '@baton/contract'
import type { HandoffFacts } from './facts.ts'

type Known = HandoffPackageView['knowledge'][number]

const most = 6

/** Articles that were used or found in any turn, the used ones first. */
export function knowledgeOf({ turns }: Pick<HandoffFacts, 'turns'>): Known[] {
  const known = new Map<string, Known>()
  for (const { detail } of turns) {
    for (const { article, title, closeness } of detail.found ?? []) {
      const before = known.get(article)
      const used = (before?.used ?? false) || (detail.used ?? []).includes(article)
      known.set(article, {
        article,
        title,
        used,
        closeness: Math.max(before?.closeness ?? 0, closeness),
      })
    }
  }
  return [...known.values()]
    .sort((one, other) => Number(other.used) - Number(one.used) || other.closeness - one.closeness)
    .slice(0, most)
}
