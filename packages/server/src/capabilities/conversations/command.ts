import type { ConversationRow } from '@baton/contract'
import type { AgentId, Command, ConversationId, Event, Finding, RefusalCode } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { storePackage } from '../handoff/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { commit } from './commit.ts'
import { type Loaded, lockConversation } from './loaded.ts'
import { rowOf } from './rows.ts'

/** The inbox row after the command, or why the rules refused it. */
export type Answer = { row: ConversationRow; refused?: undefined } | { refused: RefusalCode }

/** What more must happen in the same transaction once the rules have agreed. */
export type Also = (tx: Tx, loaded: Loaded) => Promise<void>

/** A command of a person on the team: lock, decide, save, present. Every one of them takes this road. */
export async function commandOf(
  house: House,
  person: Person,
  id: ConversationId,
  build: (loaded: Loaded) => Command,
  also: Also = async () => {},
): Promise<Answer> {
  const { policy } = await currentPolicy(house, person.workspace)
  return house.db.transact(person.workspace, async (tx): Promise<Answer> => {
    const loaded = await lockConversation(tx, person.workspace, id)
    const about = {
      now: house.clock.now(),
      actor: person.agent,
      agentName: person.name,
      waits: policy.waits,
    }
    const outcome = await commit(house, tx, loaded, build(loaded), about)
    if (outcome.refused) return outcome
    await also(tx, loaded)
    await keepPackage(tx, outcome.events, loaded, about.now)
    return { row: await rowOf(tx, person.workspace, id) }
  })
}

/** The reason that is written down when a person comes in although nothing had been escalated. */
export const steppedIn = (agent: AgentId): Finding => ({
  trigger: 'agent_stepped_in',
  mode: 'takeover',
  action: 'at_once',
  policyVersion: 0,
  evidence: {
    summary: 'A colleague stepped in.',
    messages: [],
    measured: { agent },
    threshold: {},
  },
})

/** The package as the person found it when they came in: later messages must not change what they had been told. */
async function keepPackage(
  tx: Tx,
  events: readonly Event[],
  { workspace, id }: Loaded,
  now: Date,
): Promise<void> {
  const cameIn = events.some(({ kind }) => kind === 'taken_over' || kind === 'steered')
  if (cameIn) await storePackage(tx, workspace, id, now)
}
