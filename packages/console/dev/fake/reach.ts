import type {
  CallbackView,
  ConversationDetail,
  DecisionView,
  MyOffers,
  OnCallView,
  QueueBoard,
  RoutingFields,
  SlaClockView,
  WaitingItem,
  WorkState,
} from '@baton/contract'
import { gapsBetween, onCallAt, turnsBetween } from '@baton/domain'
import { ago } from './clock.ts'
import { type Answer, carryOut, ok, refusal } from './commands.ts'
import type { House } from './house.ts'
import { people } from './people.ts'
import type { Request } from './request.ts'
import { planInForce } from './service.ts'

const nameOf = (id: string) => ({ id, name: people.find((it) => it.id === id)?.name ?? id })
const held = (house: House, agent: string) =>
  house.conversations.filter(
    ({ row }) => row.holder.kind === 'human' && row.holder.agent === agent && row.status === 'open',
  )

const stateOf = (house: House, id: string): WorkState => ({
  presence: people.find((it) => it.id === id)?.presence ?? 'offline',
  presenceWhy: null,
  ...{ isHere: true, onShift: null, capacity: 4, open: {}, channelCapacity: {}, missedOffers: 0 },
  load: held(house, id).length,
})

const offerEnds = new Map<string, { from: string; to: string }>()

/** What waits is offered to whoever looks, half a minute at a time. */
export function offersFor(house: House): MyOffers {
  const me = house.me ?? 'ana'
  const waiting = house.conversations.filter(({ row }) => row.holder.kind === 'waiting')
  const items = waiting.slice(0, 2).map(({ row, escalation }) => {
    const known = offerEnds.get(row.id)
    const times =
      known && Date.parse(known.to) > Date.now() ? known : { from: ago(0), to: ago(-0.75) }
    offerEnds.set(row.id, times)
    return {
      ...{ conversation: row.id, escalation: `e-${row.id}`, agent: me, queue: 'support' },
      mode: row.holder.kind === 'waiting' ? row.holder.for : ('takeover' as const),
      ...{ offeredAt: times.from, endsAt: times.to, acceptedAt: null },
      ...{ customer: row.customer, channel: row.channel, urgency: row.urgency },
      trigger: row.trigger ?? 'asked_for_person',
      lastLine: row.lastLine,
      waitingSince: row.waitingSince ?? row.lastAt,
      question: escalation?.question?.question ?? null,
    }
  })
  return {
    items: declined.size > 0 ? items.filter((it) => !declined.has(it.conversation)) : items,
    me: stateOf(house, me),
  }
}
const declined = new Set<string>()

export function offers(house: House, { method, path }: Request): Answer {
  if (method === 'GET') return ok(offersFor(house))
  const it = house.conversations.find(({ row }) => row.id === path[1])
  if (!it) return refusal(404, 'not_found', 'There is nothing here.', 'Go back.')
  declined.add(it.row.id)
  return path[2] === 'accept' &&
    it.row.holder.kind === 'waiting' &&
    it.row.holder.for === 'takeover'
    ? carryOut(house, it, 'take-over', {})
    : ok({ row: it.row })
}

const waitingItem = (it: ConversationDetail, position: number): WaitingItem => ({
  conversation: it.row.id,
  escalation: `e-${it.row.id}`,
  customer: it.row.customer,
  channel: it.row.channel,
  mode: it.row.holder.kind === 'waiting' ? it.row.holder.for : 'takeover',
  urgency: it.row.urgency,
  language: it.customer.language,
  trigger: it.row.trigger ?? 'asked_for_person',
  queue: it.row.customer.tier === 'vip' || it.row.customer.tier === 'gold' ? 'vip' : 'support',
  since: it.row.waitingSince ?? it.row.lastAt,
  waitingSince: it.row.waitingSince ?? it.row.lastAt,
  promisedUntil: ago(position === 0 ? 2 : -4 * position),
  atRisk: position === 0,
  offer:
    position === 1
      ? {
          ...{ conversation: it.row.id, escalation: `e-${it.row.id}`, agent: 'jonas' },
          ...{ mode: 'takeover', queue: 'support', offeredAt: ago(0.3), endsAt: ago(-0.5) },
          acceptedAt: null,
        }
      : null,
  nextAt: ago(-1),
})

export function board(house: House): QueueBoard {
  const items = house.conversations
    .filter(({ row }) => row.holder.kind === 'waiting' && row.status === 'open')
    .map(waitingItem)
  return {
    at: ago(0),
    planVersion: 3,
    queues: planInForce().queues.map(({ id, name, team }) => {
      const here = items.filter(({ queue }) => queue === id)
      return {
        ...{ id, name, team, isOpen: id !== 'billing', items: here, waiting: here.length },
        atRisk: here.filter(({ atRisk }) => atRisk).length,
        oldestSince: here.map(({ waitingSince }) => waitingSince).sort()[0] ?? null,
        expected: here.length > 0 ? { lowSeconds: 180, highSeconds: 420 } : null,
        warning:
          id === 'billing'
            ? 'Nobody on the team can take what this queue asks for. Add the skill billing to somebody.'
            : null,
      }
    }),
    people: people.map((agent) => ({
      agent: { id: agent.id, name: agent.name },
      ...{ expert: agent.id === 'mei', teams: ['support'], skills: agent.skills },
      languages: agent.languages,
      state: stateOf(house, agent.id),
      holds: held(house, agent.id).map(({ row }) => ({
        ...{ conversation: row.id, customer: row.customer.name, channel: row.channel, weight: 1 },
        ...{ since: row.lastAt, unansweredSince: row.unansweredSince },
      })),
      offers: [],
    })),
  }
}

export const decision: DecisionView = {
  queue: 'support',
  choosing: 'best_match',
  requirements: [
    {
      ...{ queue: 'billing', team: 'support', skills: ['billing'], prefers: ['complaints'] },
      ...{ language: null, prefersLanguage: 'es', keptFor: null, weight: 1, relaxed: 0 },
    },
  ],
  chosen: nameOf('ana'),
  ranked: [
    {
      agent: nameOf('ana'),
      total: 74,
      parts: { previous_agent: 30, preferred_skills: 30, free_capacity: 14 },
    },
    {
      agent: { id: 'noor', name: 'Noor Haddad' },
      total: 35,
      parts: { free_capacity: 25, idle: 10 },
    },
  ],
  removed: [
    { obstacle: 'skill:billing', agents: [nameOf('jonas')] },
    { obstacle: 'away', agents: [nameOf('mei')] },
  ],
  nextAt: ago(-3),
}

const clock = (kind: SlaClockView['kind'], minutes: number, isAtRisk: boolean): SlaClockView => ({
  ...{
    id: kind,
    conversation: 'c-mia',
    kind,
    policy: 'standard',
    planVersion: 3,
    targetSeconds: 900,
  },
  ...{ startedAt: ago(6), dueAt: ago(-minutes), atRiskAt: ago(-1), endedAt: null, agent: null },
  ...{ state: minutes < 0 ? 'breached' : 'running', isAtRisk },
  breachedAt: minutes < 0 ? ago(-minutes) : null,
})
export const slaClocks = [clock('first_answer', 3, true), clock('resolution', 240, false)]

export const sla = {
  from: ago(60 * 24 * 7),
  to: ago(0),
  policies: [],
  open: { running: 6, paused: 2, atRisk: 2, breached: 1 },
  pressing: slaClocks,
}

export const routingFields: RoutingFields = {
  ...{ skills: ['billing', 'complaints'], languages: ['en', 'pt'], teams: ['support'], tiers: [] },
  ...{ expert: false, timeZone: 'Europe/Brussels', shift: null, capacity: 4 },
  channelCapacity: { webchat: 3 },
}
export const routingPeople = people.map((it) => ({
  ...it,
  routing: { ...routingFields, skills: it.skills, languages: it.languages },
}))

const hourToday = (hour: number, day = 0) => {
  const at = new Date()
  at.setDate(at.getDate() + day)
  at.setHours(Math.floor(hour), (hour % 1) * 60, 0, 0)
  return at.toISOString()
}
const callback = (
  id: string,
  customer: string,
  [hour, day]: [number, number],
  more: Partial<CallbackView> = {},
): CallbackView => ({
  ...{
    id,
    conversation: 'c-mia',
    customer,
    channel: 'whatsapp_cloud',
    state: 'open',
    why: 'chosen',
  },
  ...{ promisedAt: ago(200), dueFrom: hourToday(hour, day), dueTo: hourToday(hour + 0.5, day) },
  ...{ team: 'support', agent: 'ana', way: 'phone', address: '+34 612 555 018' },
  summary: 'Charged twice for order 4521; wants the second 39.90 € back.',
  ...{ missed: 0, guaranteed: false, keptAt: null },
  ...more,
})
export const callbackItems: CallbackView[] = [
  callback('cb1', 'Mia Torres', [9, 0], { agent: null, missed: 1 }),
  callback('cb2', 'Oliver Brandt', [10.5, 1], { way: 'here', address: null }),
  callback('cb3', 'Priya Raman', [10.5, 1], { agent: 'jonas', way: 'email' }),
  callback('cb4', 'Samir Haddad', [14, 1], { state: 'kept', agent: 'jonas' }),
  callback('cb5', 'Lena Vogt', [11, -1], { agent: 'jonas' }),
  callback('cb6', '+49 151 5550 1442', [0, 0], { dueFrom: null, dueTo: null, agent: null }),
]

export function callbacks(_house: House, { method, path, body }: Request): Answer {
  if (path[1] === 'slots')
    return ok({
      team: 'support',
      slots: Array.from({ length: 30 }, (_, at) => ({
        from: hourToday(9 + (at % 10) * 0.5, 1 + Math.floor(at / 10)),
        to: hourToday(9.5 + (at % 10) * 0.5, 1 + Math.floor(at / 10)),
        free: at % 4,
      })),
    })
  if (method === 'GET') return ok({ items: callbackItems })
  const it = callbackItems.find(({ id }) => id === path[1])
  if (!it) return refusal(404, 'not_found', 'There is no such callback.', 'Look at the calendar.')
  if (path[2] === 'cancel') it.state = 'cancelled'
  else {
    const from = String(body.slot)
    it.dueFrom = from
    it.dueTo = new Date(Date.parse(from) + 1_800_000).toISOString()
    if (body.agent !== undefined) it.agent = body.agent as string | null
  }
  return ok(it)
}

const pages: OnCallView['pages'] = [
  {
    ...{ id: 'p1', conversation: 'c-mia', step: 0, agents: [nameOf('ana')], isTest: false },
    ...{ pagedAt: ago(2), nextAt: ago(-3), acknowledgedBy: null, acknowledgedAt: null },
  },
  {
    ...{ id: 'p2', conversation: null, step: 0, agents: [nameOf('jonas')], isTest: true },
    ...{ pagedAt: ago(3_000), nextAt: null, acknowledgedBy: nameOf('jonas') },
    acknowledgedAt: ago(2_999),
  },
]

export function onCall(house: House, { method, path, body }: Request): Answer {
  const me = nameOf(house.me ?? 'ana')
  const plan = planInForce().onCall
  if (method === 'GET') {
    const ahead = { from: Date.now(), to: Date.now() + 28 * 86_400_000 }
    const turns = turnsBetween(plan, ahead)
    const { agent, until, next } = onCallAt(plan, ahead.from)
    const iso = (at: number) => new Date(at).toISOString()
    return ok({
      ...{ on: plan.on, now: agent && nameOf(agent), next: next && nameOf(next), pages },
      until: until && iso(until),
      shifts: turns.map((it) => ({
        ...{ agent: it.agent && nameOf(it.agent), from: iso(it.from), to: iso(it.to) },
      })),
      gaps: gapsBetween(plan, ahead).map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
    })
  }
  const page = pages.find(({ id }) => id === path[2])
  if (page) Object.assign(page, { acknowledgedBy: me, acknowledgedAt: ago(0), nextAt: null })
  else if (body.do === 'override')
    plan.overrides.push({ agent: String(body.agent), from: String(body.from), to: String(body.to) })
  else
    pages.unshift({
      ...{ id: `p${pages.length + 1}`, conversation: null, step: 0, agents: [me], isTest: true },
      ...{ pagedAt: ago(0), nextAt: ago(-5), acknowledgedBy: null, acknowledgedAt: null },
    })
  return ok({ page: null, ok: true })
}
