import {
  type AgentId,
  type Command,
  type ConversationId,
  defaultPolicy,
  type EscalationId,
} from '@baton/domain'
import {
  commandOf,
  commit,
  lockConversation,
} from '../../packages/server/src/capabilities/conversations/index.ts'
import {
  acceptOffer,
  declineOffer,
} from '../../packages/server/src/capabilities/routing/answer-offer.ts'
import { changePresence } from '../../packages/server/src/capabilities/routing/presence.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import type { Person } from '../../packages/server/src/platform/http/person.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { findingFor } from './company.ts'
import type { Caller } from './day.ts'
import type { Happening, Playing } from './playing.ts'

/** Does what was planned, through the same doors as a running house. */
export async function perform(playing: Playing, event: Happening): Promise<void> {
  switch (event.do) {
    case 'arrive':
      return arrive(playing, event.caller)
    case 'leave':
      return tell(playing, playing.conversations[event.caller] as ConversationId, {
        do: 'promise_callback',
        why: 'chosen by the customer',
      })
    case 'answer':
      return answer(playing, event)
    case 'finish':
      return finish(playing, event)
    case 'presence':
      return moveTo(playing, event)
    case 'signs':
      return showSigns(playing)
  }
}

async function tell(
  { company: { house, db, workspace, clock }, seen }: Playing,
  conversation: ConversationId,
  command: Command,
): Promise<void> {
  seen.commands += 1
  const waits = { ...defaultPolicy.waits, takeoverMinutes: 24 * 60 }
  const about = { now: clock.now(), actor: 'platform', waits }
  await db.transact(workspace, async (tx) => {
    const loaded = await lockConversation(tx, workspace, conversation)
    await commit(house, tx, loaded, command, about)
  })
}

async function arrive(playing: Playing, at: number): Promise<void> {
  const { day, conversations, agenda, now } = playing
  const caller = day.callers[at] as Caller
  const raised = { escalation: newId<EscalationId>(), finding: findingFor(caller), basis: null }
  await tell(playing, conversations[at] as ConversationId, { do: 'raise_escalation', ...raised })
  const { patience } = caller
  if (patience !== null) agenda.plan(now() + patience, { do: 'leave', caller: at })
}

async function answer(
  { company: { house }, persons, seen }: Playing,
  { agent, how, conversation }: Happening & { do: 'answer' },
): Promise<void> {
  seen.commands += 1
  const person = persons[agent] as Person
  const decide = how === 'accept' ? acceptOffer : declineOffer
  const { refused } = await decide(house, person, conversation)
  if (refused) seen.refused[refused] = (seen.refused[refused] ?? 0) + 1
}

/** Whoever does not hold it any more cannot end it. */
async function finish(
  { company: { house }, persons, seen, day }: Playing,
  { agent, conversation }: Happening & { do: 'finish' },
): Promise<void> {
  seen.commands += 1
  const person = persons[agent] as Person
  await commandOf(house, person, conversation, () => ({
    do: 'resolve',
    by: { kind: 'agent', agent: person.agent, supervises: false },
    escalation: newId(),
    finding: findingFor(day.callers[0] as Caller),
  }))
}

async function moveTo(
  { company: { house }, persons, here, away }: Playing,
  { agent, presence }: Happening & { do: 'presence' },
): Promise<void> {
  if (presence === 'available') here.add(agent)
  if (presence === 'away') away.add(agent)
  else away.delete(agent)
  const person = persons[agent] as Person
  await changePresence(house, person, { presence, reassign: false }, async () => async () => {})
}

/** Open screens every minute; who is away loses the line half of the time. Who was put away sees it and comes back. */
async function showSigns({
  company,
  day,
  persons,
  agenda,
  random,
  ...who
}: Playing): Promise<void> {
  const { db, clock, workspace } = company
  const { here, away, workerOf, now } = who
  const alive = [...here].filter((worker) => !away.has(worker) || random() < 0.5)
  const agents = alive.map((worker) => persons[worker]?.agent)
  await db.platformRows(
    sql`update agents set seen_at = ${clock.now()}::timestamptz
        where workspace_id = ${workspace}::uuid and id in (select jsonb_array_elements_text(${json(agents)}::jsonb)::uuid)`,
    'lazily',
  )
  const putAway = await db.platformRows<{ id: AgentId }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and presence = 'away' and presence_why is not null`)
  for (const { id } of putAway) {
    const agent = workerOf.get(id)
    if (agent !== undefined && here.has(agent) && !away.has(agent))
      agenda.plan(now() + 60, { do: 'presence', agent, presence: 'available' })
  }
  if (now() < day.length + 7_200) agenda.plan(now() + 60, { do: 'signs' })
}
