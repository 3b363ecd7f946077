import { z } from 'zod'
import { channelKind, holder, instant, mode } from './common.ts'
import { concern, resolution, segment } from './guidance.ts'
import { handoffPackage, whyNow } from './handoff-package.ts'
import { timelineItem } from './timeline.ts'
import { surveyView } from './waiting.ts'

/** The lists of the inbox. `unassigned` waits for a takeover or is owed a callback, `steer` waits for guidance. */
export const view = z.enum(['mine', 'unassigned', 'steer', 'assistant', 'all', 'resolved'])
export type View = z.infer<typeof view>

/** A row of the inbox, also what the live stream sends when something changed. */
export const conversationRow = z.object({
  id: z.string(),
  channel: channelKind,
  accountName: z.string(),
  status: z.enum(['open', 'resolved']),
  holder,
  customer: z.object({ id: z.string(), name: z.string(), tier: z.string() }),
  lastLine: z.string(),
  lastAuthor: z.enum(['customer', 'assistant', 'agent', 'system']),
  lastAt: instant,
  /** Since when a customer message waits for an answer; null when none does. */
  unansweredSince: instant.nullable(),
  /** Since when the conversation waits for a person or for guidance. */
  waitingSince: instant.nullable(),
  /** When the wait runs out and the platform acts by itself. */
  waitEndsAt: instant.nullable(),
  /** Since when the customer is owed the callback they were promised; null when none is owed. */
  callbackSince: instant.nullable(),
  trigger: z.string().nullable(),
  urgency: z.enum(['low', 'normal', 'high', 'critical']),
  newestMessage: z.int(),
  newestCustomerMessage: z.int(),
  unreadCount: z.int(),
  epoch: z.int(),
})
export type ConversationRow = z.infer<typeof conversationRow>

export const counts = z.record(view, z.int())
export const conversationPage = z.object({
  items: z.array(conversationRow),
  counts,
  /** Pass as `after` for the next page; null at the end. */
  next: z.string().nullable(),
})
export const listQuery = z.object({
  view: view.default('all'),
  search: z.string().max(200).optional(),
  after: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const order = z.object({
  number: z.string(),
  placedOn: z.string(),
  status: z.string(),
  items: z.array(z.object({ name: z.string(), quantity: z.number(), priceCents: z.int() })),
  totalCents: z.int(),
  currency: z.string(),
  carrier: z.string().nullable(),
  tracking: z.string().nullable(),
  expectedOn: z.string().nullable(),
})
export const customerView = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.string(),
  language: z.string(),
  timeZone: z.string().nullable(),
  since: z.string().nullable(),
  lifetimeValueCents: z.int(),
  currency: z.string(),
  verified: z.boolean(),
  identities: z.array(z.object({ kind: z.string(), address: z.string() })),
  orders: z.array(order),
  billing: z.array(z.object({ date: z.string(), description: z.string(), amountCents: z.int() })),
  openIssues: z.array(z.string()),
  recentActivity: z.array(z.string()),
  earlier: z.array(
    z.object({ id: z.string(), lastAt: instant, lastLine: z.string(), outcome: z.string() }),
  ),
})
export type CustomerView = z.infer<typeof customerView>

export const proposedAction = z.object({
  id: z.string(),
  tool: z.string(),
  input: z.record(z.string(), z.union([z.string(), z.number()])),
  summary: z.string(),
})
export const escalationView = z.object({
  id: z.string(),
  mode,
  stage: z.enum(['queued', 'offered', 'taken_over', 'guided']),
  agent: z.string().nullable(),
  steers: z.int(),
  question: z
    .object({
      question: z.string(),
      whyStuck: z.string(),
      proposedAnswer: z.string().nullable(),
      options: z.array(z.string()),
    })
    .nullable(),
  action: proposedAction.nullable(),
  /** What the customer has written since the question was asked, at most the last ten. */
  since: z.array(z.string()),
  whyNow,
})

/** What the channel allows right now. */
export const channelLimits = z.object({
  /** WhatsApp: until when free text may be sent; null where the channel has no window. */
  windowEndsAt: instant.nullable(),
  windowOpen: z.boolean(),
  maxLength: z.int(),
  optedOut: z.boolean(),
})

export const conversationDetail = z.object({
  row: conversationRow,
  customer: customerView,
  escalation: escalationView.nullable(),
  package: handoffPackage.nullable(),
  /** What the customer said of it, or that they were asked. */
  survey: surveyView.nullable().optional(),
  timeline: z.array(timelineItem),
  limits: channelLimits,
  /** Commands the signed-in agent may give now, by the same rules that will judge them. */
  mayDo: z.array(
    z.enum([
      'take_over',
      'reply',
      'note',
      'steer',
      'hand_back',
      'requeue',
      'resolve',
      'reopen',
      'promise_callback',
    ]),
  ),
})
export type ConversationDetail = z.infer<typeof conversationDetail>

/** `key` is chosen by the client, once per intended message: sending the same key twice sends once. */
export const replyBody = z.object({
  key: z.uuid(),
  text: z.string().max(20_000),
  /** Newest customer message on screen; sending is refused when a newer one has come. Null sends anyway. */
  sawMessage: z.int().nullable(),
})
export const noteBody = z.object({ key: z.uuid(), text: z.string().min(1).max(20_000) })
export const scope = z.enum(['this_case', 'this_customer', 'segment', 'always'])
export const steerBody = z.object({
  key: z.uuid(),
  text: z.string().max(8_000),
  scope: scope.default('always'),
  validUntil: instant.nullable().default(null),
  /** From when it holds for others; null: at once. */
  validFrom: instant.nullable().default(null),
  /** For scope `segment`: whom it is for; null: customers of the same tier. */
  segment: segment.nullable().default(null),
  /** What becomes of an article that says otherwise or the same. */
  resolution: resolution.nullable().default(null),
  /** For a proposed action: approve as it is, approve with corrected input, or refuse. */
  decision: z
    .discriminatedUnion('approved', [
      z.object({
        approved: z.literal(true),
        input: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
      z.object({ approved: z.literal(false), why: z.string().max(2_000) }),
    ])
    .nullable()
    .default(null),
})
export const steerPreviewBody = z.object({ text: z.string().max(8_000) })
export const steerPreview = z.object({
  /** What the assistant would send. */
  reply: z.string(),
  /** What Baton already knows on the matter. `contradicts` asks for a decision before saving. */
  known: z.array(
    z.object({
      article: z.string(),
      title: z.string(),
      passage: z.string(),
      closeness: z.number(),
      contradicts: z.boolean(),
      /** It says the same: the question can be added to it instead of writing it twice. */
      duplicates: z.boolean(),
    }),
  ),
  /** Why it would be held, or would wait for a supervisor before it holds for others. */
  concerns: z.array(concern),
})
export const handBackBody = z.object({
  done: z.string().max(4_000).default(''),
  decided: z.string().max(4_000).default(''),
  promised: z.string().max(4_000).default(''),
  assistantMay: z.string().max(4_000).default(''),
  answerWaiting: z.boolean().default(false),
})
export const callbackBody = z.object({ why: z.string().max(2_000).default('chosen') })
/** Every command answers with the row as it is afterwards, so that a screen need not ask again. */
export const commandAnswer = z.object({ row: conversationRow })
