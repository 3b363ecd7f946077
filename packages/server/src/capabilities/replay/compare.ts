import type { PolicyReplay, ReplayedConversation } from '@baton/contract'
import { type Alike, type Firing, firstFiring, type PublishedPolicy } from '@baton/domain'
import type { Recorded } from './recorded.ts'

/** At most so many conversations are named; the counts hold for all. */
const mostNamed = 200

/** Two policies side by side: the one in force, and a draft. */
export type Pair = { published: PublishedPolicy; draft: PublishedPolicy }

/** What a replay has found so far. */
export type Tally = Omit<PolicyReplay, 'warning' | 'byTrigger' | 'scenarios'> & {
  triggers: Map<string, { before: number; after: number }>
}

export const emptyTally = (): Tally => ({
  ...{ conversations: 0, messages: 0, before: 0, after: 0 },
  counts: { newly: 0, noLonger: 0, otherwise: 0, same: 0, never: 0 },
  changed: [],
  triggers: new Map(),
})

/** Walks one conversation under both policies and adds what differs. */
export function tallyUp(tally: Tally, recorded: Recorded, pair: Pair, alike: Alike): void {
  const before = firstFiring(recorded, pair.published, alike)
  const after = firstFiring(recorded, pair.draft, alike)
  tally.conversations += 1
  tally.messages += recorded.lines.filter(({ from }) => from === 'customer').length
  count(tally, before, 'before')
  count(tally, after, 'after')
  const outcome = outcomeOf(before, after)
  tally.counts[outcome === 'no_longer' ? 'noLonger' : outcome] += 1
  if (outcome === 'same' || outcome === 'never' || tally.changed.length >= mostNamed) return
  tally.changed.push({
    conversation: recorded.id,
    customer: recorded.customerName,
    channel: recorded.channel,
    at: recorded.at.toISOString(),
    outcome,
    before: shown(before),
    after: shown(after),
  })
}

function count(tally: Tally, firing: Firing | null, side: 'before' | 'after'): void {
  if (!firing) return
  tally[side] += 1
  const { trigger } = firing.finding
  const known = tally.triggers.get(trigger) ?? { before: 0, after: 0 }
  tally.triggers.set(trigger, { ...known, [side]: known[side] + 1 })
}

export function outcomeOf(
  before: Firing | null,
  after: Firing | null,
): 'newly' | 'no_longer' | 'otherwise' | 'same' | 'never' {
  if (!before) return after ? 'newly' : 'never'
  if (!after) return 'no_longer'
  const [was, is] = [before.finding, after.finding]
  const isSame =
    before.at === after.at &&
    was.trigger === is.trigger &&
    was.mode === is.mode &&
    was.action === is.action
  return isSame ? 'same' : 'otherwise'
}

export const shown = (firing: Firing | null): ReplayedConversation['before'] =>
  firing && {
    trigger: firing.finding.trigger,
    mode: firing.finding.mode,
    summary: firing.finding.evidence.summary,
    message: firing.at,
  }
