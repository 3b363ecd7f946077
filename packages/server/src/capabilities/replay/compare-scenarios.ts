import type { PolicyReplay } from '@baton/contract'
import { type Alike, firstFiring, type RecordedConversation, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { outcomeOf, type Pair, shown } from './compare.ts'

type Named = { id: string; name: string; conversation: RecordedConversation }

/** Scenarios with the course they took when they were last played. */
export type ScenariosToReplay = (tx: Tx, workspace: WorkspaceId) => Promise<Named[]>

export const none: ScenariosToReplay = async () => []

/** At most so many are named. */
const mostNamed = 200

/** Walks each scenario under both policies, like a conversation that was recorded. */
export function compareScenarios(
  scenarios: readonly Named[],
  { published, draft }: Pair,
  alike: Alike,
): PolicyReplay['scenarios'] {
  const changed = scenarios.flatMap(({ id, name, conversation }) => {
    const [before, after] = [published, draft].map((policy) =>
      firstFiring(conversation, policy, alike),
    )
    const outcome = outcomeOf(before ?? null, after ?? null)
    if (outcome === 'same' || outcome === 'never') return []
    const sides = { before: shown(before ?? null), after: shown(after ?? null) }
    return [{ scenario: id, name, outcome, ...sides }]
  })
  return { count: scenarios.length, changed: changed.slice(0, mostNamed) }
}
