import type { AgentId, Command, ConversationId, EscalationId } from '@baton/domain'
import { defaultPolicy } from '@baton/domain'
import {
  commandOf,
  commit,
  lockConversation,
} from '../../packages/server/src/capabilities/conversations/index.ts'
import { endWait } from '../../packages/server/src/capabilities/escalations/index.ts'
import {
  acceptOffer,
  declineOffer,
} from '../../packages/server/src/capabilities/routing/answer-offer.ts'
import {
  type EscalationFacts,
  type Hears,
  route,
  watchQueue,
} from '../../packages/server/src/capabilities/routing/index.ts'
import { changePresence } from '../../packages/server/src/capabilities/routing/presence.ts'
import { updateWait } from '../../packages/server/src/capabilities/waiting/index.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import type { Person } from '../../packages/server/src/platform/http/person.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { nextDue } from '../../packages/server/src/platform/lane/claim.ts'
import { laneWorker, neverGivenUp } from '../../packages/server/src/platform/lane/lane-worker.ts'
import { randomFrom } from '../waiting/random.ts'
import { type Company, dawn, findingFor, hireAll, openConversations } from './company.ts'
import type { Day } from './day.ts'
import { Agenda } from './events.ts'

type Happening =
  | { do: 'arrive'; caller: number }
  | { do: 'leave'; caller: number }
  | { do: 'answer'; conversation: ConversationId; agent: number; how: 'accept' | 'decline' }
  | { do: 'finish'; conversation: ConversationId; agent: number }
  | {
      do: 'presence'
      agent: number
      presence: 'available' | 'away' | 'offline'
      reassign?: boolean
    }
  | { do: 'signs' }

/** What was seen while the day went by. */
export type Seen = {
  faults: Record<string, number>
  overCapacity: number
  commands: number
  refused: Record<string, number>
  routeSteps: number
  seconds: number
}

const minute = 60

/**
 * A day on a virtual clock, through the running house's own rules, routing, timers and tables. People need some seconds to
 * accept, miss or decline some offers, take breaks, lose their line, and go home with their hands full.
 */
export async function playDay(
  company: Company,
  day: Day,
  { seed, step }: { seed: number; step: number },
): Promise<Seen> {
  const { house, db, workspace, clock } = company
  const random = randomFrom(seed + 7)
  const agents = await hireAll(company, day.workers)
  const conversations = await openConversations(company, day.callers)
  await db.platformRows(sql`analyze`)
  const callerOf = new Map(conversations.map((id, at) => [id, at]))
  const workerOf = new Map(agents.map((id, at) => [id, at]))
  const agenda = new Agenda<Happening>()
  const here = new Set<number>()
  const away = new Set<number>()
  const seen: Seen = {
    faults: {},
    overCapacity: 0,
    commands: 0,
    refused: {},
    routeSteps: 0,
    seconds: 0,
  }
  const secondsNow = (): number => (clock.now().getTime() - dawn) / 1000
  const persons: Person[] = agents.map((agent, at) => ({
    ...{ workspace, agent, name: day.workers[at]?.name ?? '', role: 'agent', via: 'session' },
  }))

  const hears: Hears = {
    offered: async (_tx, { conversation, agent }: EscalationFacts) => {
      const worker = workerOf.get(agent as AgentId)
      if (worker === undefined || !here.has(worker) || away.has(worker)) return
      const chance = random()
      // Some are looked at too late, and some are not for them.
      if (chance < 0.03) return
      const how = chance < 0.06 ? 'decline' : 'accept'
      agenda.plan(secondsNow() + 2 + random() * 12, {
        do: 'answer',
        conversation,
        agent: worker,
        how,
      })
    },
    met: async (_tx, { conversation, agent }: EscalationFacts) => {
      const caller = day.callers[callerOf.get(conversation) ?? -1]
      const worker = workerOf.get(agent as AgentId)
      if (!caller || worker === undefined) return
      const seconds = caller.service / (day.workers[worker]?.speed ?? 1)
      agenda.plan(secondsNow() + seconds, { do: 'finish', conversation, agent: worker })
    },
  }
  const lane = laneWorker(house, {
    handlers: {
      route: async (work) => {
        seen.routeSteps += 1
        await route(house, [hears], work)
      },
      end_wait: (work) => endWait(house, work),
      update_wait: (work) => updateWait(house, work),
    },
    ...{ patience: { route: neverGivenUp }, atOnce: 8, leaseSeconds: 100_000 },
  })

  const about = (actor: string) => ({
    now: clock.now(),
    actor,
    waits: { ...defaultPolicy.waits, takeoverMinutes: 24 * 60 },
  })
  const tell = async (
    conversation: ConversationId,
    command: Command,
    actor: string,
  ): Promise<void> => {
    seen.commands += 1
    await db.transact(workspace, async (tx) => {
      const loaded = await lockConversation(tx, workspace, conversation)
      await commit(house, tx, loaded, command, about(actor))
    })
  }
  const perform = async (event: Happening): Promise<void> => {
    if (event.do === 'arrive') {
      const caller = day.callers[event.caller]
      const conversation = conversations[event.caller]
      if (!caller || !conversation) return
      const escalation = newId<EscalationId>()
      await tell(
        conversation,
        { do: 'raise_escalation', escalation, finding: findingFor(caller), basis: null },
        'platform',
      )
      if (caller.patience !== null)
        agenda.plan(secondsNow() + caller.patience, { do: 'leave', caller: event.caller })
    }
    if (event.do === 'leave')
      await tell(
        conversations[event.caller] as ConversationId,
        { do: 'promise_callback', why: 'chosen by the customer' },
        'customer',
      )
    if (event.do === 'answer') {
      seen.commands += 1
      const person = persons[event.agent] as Person
      const answered =
        event.how === 'accept'
          ? await acceptOffer(house, person, event.conversation)
          : await declineOffer(house, person, event.conversation)
      if (answered.refused)
        seen.refused[answered.refused] = (seen.refused[answered.refused] ?? 0) + 1
    }
    if (event.do === 'finish') {
      seen.commands += 1
      const person = persons[event.agent] as Person
      // Whoever has given it back meanwhile cannot end it.
      await commandOf(house, person, event.conversation, () => ({
        do: 'resolve',
        by: { kind: 'agent', agent: person.agent, supervises: false },
        escalation: newId(),
        finding: { ...findingFor(day.callers[0] as Day['callers'][number]) },
      }))
    }
    if (event.do === 'presence') await moveTo(event)
    if (event.do === 'signs') {
      const alive = [...here].filter((worker) => !away.has(worker) || random() < 0.5)
      await showSigns(
        company,
        alive.map((worker) => agents[worker] as AgentId),
      )
      for (const worker of await putAway(company, workerOf)) {
        if (here.has(worker) && !away.has(worker))
          agenda.plan(secondsNow() + minute, {
            do: 'presence',
            agent: worker,
            presence: 'available',
          })
      }
      if (secondsNow() < day.length + 7_200) agenda.plan(secondsNow() + minute, { do: 'signs' })
    }
  }
  const moveTo = async ({
    agent,
    presence,
    reassign = false,
  }: Happening & { do: 'presence' }): Promise<void> => {
    if (presence === 'available') {
      here.add(agent)
      away.delete(agent)
    } else if (presence === 'away') away.add(agent)
    else here.delete(agent)
    await changePresence(
      house,
      persons[agent] as Person,
      { presence, reassign },
      async () => async () => {},
    )
  }

  for (const [at, { arrives }] of day.callers.entries())
    agenda.plan(arrives, { do: 'arrive', caller: at })
  for (const [at, worker] of day.workers.entries()) planPeople(agenda, worker, at, random)
  agenda.plan(30, { do: 'signs' })
  const started = performance.now()
  let told = started
  let watchAt = minute
  const end = day.length + 3 * 3_600
  while (agenda.next <= end) {
    const due = await nextDue(db)
    const next = Math.min(
      agenda.next,
      due ? (due.getTime() - dawn) / 1000 : Number.POSITIVE_INFINITY,
    )
    clock.set(dawn + Math.ceil(next / step) * step * 1000)
    const now = secondsNow()
    const events: Happening[] = []
    while (agenda.next <= now) events.push(agenda.take() as Happening)
    for (let at = 0; at < events.length; at += 8)
      await Promise.all(events.slice(at, at + 8).map(perform))
    // Learning, goodbyes and surveys are other rooms' work.
    await db.platformRows(sql`
      update inbox set state = 'done' where state = 'waiting' and kind in ('learn', 'close_kindly', 'ask_survey', 'take_turn')`)
    await lane.drain()
    // Only between steps: in the middle of one, what is about to be asked is not forgotten.
    if (now >= watchAt) {
      await watch(company, seen)
      watchAt = now + minute
    }
    if (performance.now() - told > 20_000) {
      told = performance.now()
      console.error(
        `day: ${(now / 3_600).toFixed(1)} h, ${seen.commands} commands, ${Math.round((told - started) / 1000)} s`,
      )
    }
    if (now > day.length && (await isEmpty(company))) break
  }
  seen.seconds = Math.round((performance.now() - started) / 1000)
  return seen
}

/** Comes, takes a break or two, loses the line for a moment, and goes home. */
function planPeople(
  agenda: Agenda<Happening>,
  { from, to }: Day['workers'][number],
  agent: number,
  random: () => number,
): void {
  agenda.plan(from + random() * 120, { do: 'presence', agent, presence: 'available' })
  for (let at = from + 3_600; at < to - 1_800; at += 5_400 + random() * 3_600) {
    const long = 120 + random() * 900
    agenda.plan(at, { do: 'presence', agent, presence: 'away' })
    agenda.plan(Math.min(to - 60, at + long), { do: 'presence', agent, presence: 'available' })
  }
  agenda.plan(to, { do: 'presence', agent, presence: 'away' })
}

async function showSigns({ db, clock, workspace }: Company, agents: AgentId[]): Promise<void> {
  await db.platformRows(
    sql`update agents set seen_at = ${clock.now()}::timestamptz
        where workspace_id = ${workspace}::uuid and id in (select jsonb_array_elements_text(${json(agents)}::jsonb)::uuid)`,
    'lazily',
  )
}

/** Whom the house has made away because they missed offers; they see why, and come back. */
async function putAway(
  { db, workspace }: Company,
  workerOf: Map<AgentId, number>,
): Promise<number[]> {
  const rows = await db.platformRows<{ id: AgentId }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and presence = 'away' and presence_why is not null`)
  return rows.flatMap(({ id }) => workerOf.get(id) ?? [])
}

async function watch({ house, db, workspace }: Company, seen: Seen): Promise<void> {
  for (const { fault } of await watchQueue(house))
    seen.faults[fault] = (seen.faults[fault] ?? 0) + 1
  const [over] = await db.platformRows<{ count: number }>(sql`
    select count(*)::int as count from (
      select e.in_hand_of from escalations e join agents a on a.workspace_id = e.workspace_id and a.id = e.in_hand_of
      where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null group by e.in_hand_of
      having sum(e.weight) > min(a.capacity)
      union all
      select e.in_hand_of from escalations e join agents a on a.workspace_id = e.workspace_id and a.id = e.in_hand_of
      where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null and a.channel_capacity ? e.channel
      group by e.in_hand_of, e.channel having count(*) > min((a.channel_capacity->>e.channel)::int)) x`)
  seen.overCapacity += over?.count ?? 0
}

async function isEmpty({ db, workspace }: Company): Promise<boolean> {
  const [row] = await db.platformRows<{ count: number }>(sql`
    select count(*)::int as count from conversations where workspace_id = ${workspace}::uuid
      and holder_kind in ('waiting', 'human') and status = 'open'`)
  return row?.count === 0
}
