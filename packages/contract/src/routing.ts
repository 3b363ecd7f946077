import { z } from 'zod'
import { channelKind, id, instant, mode } from './common.ts'
import { agentView, presence } from './people.ts'

/** Why somebody cannot be asked; `skill:` is followed by the skill they lack. */
export const obstacle = z.string()
const urgency = z.string()
const agentName = z.object({ id: z.string(), name: z.string() })
export type AgentName = z.infer<typeof agentName>

/** An escalation shown to one agent for a while. */
export const offerView = z.object({
  conversation: z.string(),
  escalation: z.string(),
  agent: z.string(),
  mode,
  queue: z.string(),
  offeredAt: instant,
  /** By then it is offered to somebody else; null once it is accepted. */
  endsAt: instant.nullable(),
  acceptedAt: instant.nullable(),
})
export type OfferView = z.infer<typeof offerView>

export const offerItem = offerView.extend({
  customer: z.object({ id: z.string(), name: z.string(), tier: z.string() }),
  channel: channelKind,
  urgency,
  trigger: z.string(),
  lastLine: z.string(),
  waitingSince: instant,
  /** What a steer question asks; null for a takeover. */
  question: z.string().nullable(),
})

/** How somebody stands with routing: whether they are asked, and how much they hold. */
export const workState = z.object({
  presence,
  /** Why the platform changed it, in a sentence; null when they chose it. */
  presenceWhy: z.string().nullable(),
  isHere: z.boolean(),
  onShift: z.boolean().nullable(),
  load: z.number(),
  capacity: z.int(),
  open: z.record(z.string(), z.int()),
  channelCapacity: z.record(z.string(), z.int()),
  /** Offers missed since the last one taken; at two the person is away. */
  missedOffers: z.int(),
})
export type WorkState = z.infer<typeof workState>
export const myOffers = z.object({ items: z.array(offerItem), me: workState })
export type MyOffers = z.infer<typeof myOffers>

export const signOfLife = workState
export const changePresenceBody = z.object({
  presence,
  /** Also give back all I hold, each to somebody else. */
  reassign: z.boolean().default(false),
})

/** Times of the clock in the agent's own time zone. */
const openTime = z.object({
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
})
const day = z.array(openTime).max(6).default([])
export const shiftWeek = z.object({
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day },
  ...{ friday: day, saturday: day, sunday: day },
})
export type ShiftWeek = z.infer<typeof shiftWeek>

const names = z.array(z.string().min(1).max(60)).max(50)
/** What routing asks of a person. Without teams they work for all of them, without tiers for every customer. */
export const routingFields = z.object({
  skills: names,
  languages: names,
  teams: names,
  tiers: names,
  expert: z.boolean(),
  timeZone: z.string().max(60),
  shift: shiftWeek.nullable(),
  capacity: z.int().min(0).max(100),
  channelCapacity: z.record(z.string(), z.int().min(0).max(100)),
})
export type RoutingFields = z.infer<typeof routingFields>
export const changeRoutingBody = routingFields.partial()
export const routingPerson = agentView.extend({ routing: routingFields })
export const routingPeople = z.object({ items: z.array(routingPerson) })

export const waitingItem = z.object({
  conversation: z.string(),
  escalation: z.string(),
  customer: z.object({ id: z.string(), name: z.string(), tier: z.string() }),
  channel: channelKind,
  mode,
  urgency,
  language: z.string().nullable(),
  trigger: z.string(),
  queue: z.string(),
  /** Since when the customer waits, also under the assistant. */
  since: instant,
  /** Since when it waits for a person. */
  waitingSince: instant,
  /** Until when somebody was promised to the customer; null when nothing was said. */
  promisedUntil: instant.nullable(),
  /** The promise or the first answer is nearly or wholly missed. */
  atRisk: z.boolean(),
  offer: offerView.nullable(),
  /** When something changes by itself: the offer ends, a skill is not asked for any more, it overflows. */
  nextAt: instant.nullable(),
})
export type WaitingItem = z.infer<typeof waitingItem>

export const boardQueue = z.object({
  id: z.string(),
  name: z.string(),
  team: z.string(),
  isOpen: z.boolean(),
  waiting: z.int(),
  atRisk: z.int(),
  oldestSince: instant.nullable(),
  /** What somebody who came now would be told; null while nobody of the team is there. */
  expected: z.object({ lowSeconds: z.int(), highSeconds: z.int() }).nullable(),
  /** The first fifty, in the order in which they are offered. */
  items: z.array(waitingItem),
  /** Nobody on the team can take what this queue asks for: a sentence that says what to do; null when all is well. */
  warning: z.string().nullable(),
})
export const boardPerson = z.object({
  agent: agentName,
  expert: z.boolean(),
  teams: z.array(z.string()),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  state: workState,
  holds: z.array(
    z.object({
      conversation: z.string(),
      customer: z.string(),
      channel: channelKind,
      weight: z.int(),
      since: instant,
      /** Since when the customer waits for their answer; null when they do not. */
      unansweredSince: instant.nullable(),
    }),
  ),
  offers: z.array(offerView),
})
export type BoardPerson = z.infer<typeof boardPerson>
export const queueBoard = z.object({
  at: instant,
  planVersion: z.int(),
  queues: z.array(boardQueue),
  people: z.array(boardPerson),
})
export type QueueBoard = z.infer<typeof queueBoard>

const requirement = z.object({
  queue: z.string(),
  team: z.string(),
  skills: z.array(z.string()),
  prefers: z.array(z.string()),
  language: z.string().nullable(),
  prefersLanguage: z.string().nullable(),
  keptFor: z.string().nullable(),
  weight: z.number(),
  relaxed: z.int(),
})
/** Who was considered, what removed them or spoke for them, and who was asked. */
export const decisionView = z.object({
  queue: z.string(),
  choosing: z.enum(['best_match', 'fewest_open', 'round_robin']),
  requirements: z.array(requirement),
  chosen: agentName.nullable(),
  ranked: z.array(
    z.object({ agent: agentName, total: z.number(), parts: z.record(z.string(), z.number()) }),
  ),
  removed: z.array(z.object({ obstacle, agents: z.array(agentName) })),
  nextAt: instant.nullable(),
})
export type DecisionView = z.infer<typeof decisionView>
export const routingRecord = decisionView.extend({
  id: z.string(),
  at: instant,
  escalation: z.string(),
  /** `routing`, or the agent who decided by hand. */
  by: z.string(),
})
export const routingRecords = z.object({
  items: z.array(routingRecord),
  /** Where it stands in the queue now; null when it does not wait. */
  now: waitingItem.nullable(),
})

const relaxation = z.object({
  afterSeconds: z.int().min(0),
  drops: z.enum(['preferences', 'language', 'skills', 'relationship']),
})
/** A queue as a draft of the plan describes it. */
export const queueDraft = z.object({
  id: z.string().min(1),
  name: z.string(),
  team: z.string(),
  takes: z.object({
    modes: z.array(mode),
    ...{ channels: names, tiers: names, languages: names },
    ...{ topics: names, urgencies: names, regions: names },
  }),
  requiredSkills: names,
  preferredSkills: names,
  language: z.enum(['required', 'preferred', 'ignored']),
  relaxations: z.array(relaxation),
  choosing: z.enum(['best_match', 'fewest_open', 'round_robin']),
  headStartSeconds: z.int().min(0),
  weight: z.int().min(0),
  acceptSeconds: z.int().min(0),
  overflow: z
    .object({
      queue: z.string(),
      afterSeconds: z.int().min(0).nullable(),
      aboveWaiting: z.int().min(0).nullable(),
    })
    .nullable(),
})
/** "Who would get this?": a conversation, or an invented one; under the plan in force, or a draft's queues. */
export const previewRoutingBody = z.object({
  conversation: z.uuid().optional(),
  item: z
    .object({
      mode: mode.default('takeover'),
      channel: channelKind.default('webchat'),
      tier: z.string().default('standard'),
      language: z.string().nullable().default('en'),
      urgency: urgency.default('normal'),
      topics: names.default([]),
      timeZone: z.string().nullable().default(null),
      waitedSeconds: z.int().min(0).default(0),
    })
    .optional(),
  queues: z.array(queueDraft).min(1).max(100).optional(),
})

/** A supervisor decides by hand: to somebody, or into a queue. */
export const assignBody = z.union([
  z.object({ agent: id<string>() }).strict(),
  z.object({ queue: z.string().min(1).max(60) }).strict(),
])
