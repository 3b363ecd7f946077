import type { PolicyReplay } from '@baton/contract'
import type { Alike, Policy, WorkspaceId } from '@baton/domain'
import { similarity } from '@baton/local-model'
import type { House } from '../../platform/house.ts'
import { currentPolicy } from '../settings/index.ts'
import { emptyTally, type Tally, tallyUp } from './compare.ts'
import { compareScenarios, none, type ScenariosToReplay } from './compare-scenarios.ts'
import { othersTurn, recordedConversations } from './recorded.ts'
import { sharingParts } from './shared-parts.ts'

/** Fewer conversations than these say little about "nearly everything". */
const fewest = 10
const nearlyAll = 0.9

/** Over how many of the newest conversations, and over which scenarios. */
export type Over = { most: number; scenarios?: ScenariosToReplay }

/** Runs a draft and the policy in force over the newest recorded conversations, with the code that decides live. */
export async function replayPolicy(
  house: House,
  workspace: WorkspaceId,
  draft: Policy,
  { most, scenarios = none }: Over,
): Promise<PolicyReplay> {
  const published = await currentPolicy(house, workspace)
  const policy = sharingParts(draft, published.policy)
  const pair = { published, draft: { version: published.version + 1, policy } }
  const tally = emptyTally()
  for await (const some of recordedConversations(house.db, workspace, most)) {
    // Both policies ask how alike the same questions are; the answer depends on neither.
    const alike = remembered(similarity)
    for (const recorded of some) {
      tallyUp(tally, recorded, pair, alike)
      if (tally.conversations % 5 === 0) await othersTurn()
    }
  }
  const { triggers, ...counted } = tally
  const byTrigger = [...triggers].map(([trigger, sides]) => ({ trigger, ...sides }))
  byTrigger.sort((left, right) => right.after + right.before - left.after - left.before)
  const named = await house.db.transact(workspace, (tx) => scenarios(tx, workspace))
  const inScenarios = compareScenarios(named, pair, remembered(similarity))
  return { ...counted, byTrigger, warning: warningFor(tally), scenarios: inScenarios }
}

function warningFor({ conversations, before, after }: Tally): PolicyReplay['warning'] {
  if (before > 0 && after === 0) return 'nothing'
  const isNearlyAll = conversations >= fewest && after > nearlyAll * conversations
  return isNearlyAll && after > before ? 'nearly_everything' : null
}

function remembered(alike: Alike): Alike {
  const known = new Map<string, number>()
  return (left, right) => {
    const key = `${left}\u0000${right}`
    const found = known.get(key) ?? alike(left, right)
    known.set(key, found)
    return found
  }
}

/** Publishing looks at fewer conversations than the desk shows: enough to see a policy that does too much or nothing. */
export const weighPolicy = async (
  house: House,
  workspace: WorkspaceId,
  draft: Policy,
): Promise<PolicyReplay['warning']> =>
  (await replayPolicy(house, workspace, draft, { most: 300 })).warning
