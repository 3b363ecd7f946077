import { z } from 'zod'
import { channelKind, instant } from './common.ts'
import { guardrailDocument } from './guardrail-document.ts'

const action = z.enum(['at_once', 'offer'])
const mode = z.enum(['takeover', 'steer'])
/** Every trigger can be switched, and limited to channels and tiers; empty lists mean everywhere, everybody. */
const reach = {
  on: z.boolean().describe('Whether this trigger brings in a person at all.'),
  channels: z.array(channelKind).default([]).describe('Only on these channels; empty: on all.'),
  tiers: z.array(z.string()).default([]).describe('Only for these tiers; empty: for everybody.'),
}
const coming = {
  action: action.describe('Hand over at once, or let the assistant offer a person once.'),
  mode: mode.describe(
    'A person takes over, or is asked first and tells the assistant how to go on.',
  ),
}
const phrases = z
  .array(z.string())
  .describe(
    'Words as customers write them. "lawyer*" takes any ending, "*" alone up to three words, "(a|b)" one of several, ' +
      '"(a)?" one or none, "a & b" both in one sentence.',
  )
const unless = phrases.default([]).describe('Not looked at: "law firm" is no threat with a lawyer.')
const named = { name: z.string().min(1).max(80), phrases, unless }
const share = z.number().min(0).max(1)

/** When a person comes in. Safety topics are not in here: nobody can switch them off. */
export const policyDocument = z
  .strictObject({
    askedForPerson: z.strictObject({
      ...reach,
      words: z.array(z.string()).describe('Ask for a person when they are the whole message.'),
      doubtful: z.int().min(1).max(5).describe('A doubtful wish said so often counts as one.'),
    }),
    keywords: z.strictObject({ ...reach, ...coming, phrases, unless }),
    topics: z.strictObject({
      ...reach,
      ...coming,
      topics: z.array(
        z.strictObject({
          ...named,
          action: action.nullable().default(null).describe('Null: as the trigger says.'),
          mode: mode.nullable().default(null).describe('Null: as the trigger says.'),
        }),
      ),
    }),
    compliance: z
      .strictObject({ on: z.literal(true), topics: z.array(z.strictObject(named)) })
      .describe('What the law or your own rules keep for people. Always on, for everybody.'),
    distress: z.strictObject({
      ...reach,
      ...coming,
      messages: z.int().min(1).max(10).describe('So many negative customer messages in a row.'),
      below: z.number().min(-1).max(0).describe('Below this sentiment a message is negative.'),
      worst: z.number().min(-1).max(0).describe('At least one of them must be worse than this.'),
      acuteAnger: share.describe('One message is enough when anger reaches this.'),
      riseMessages: z.int().min(2).max(10).describe('So many messages of ever worse mood.'),
      riseBy: z.number().min(0.05).max(2).describe('So much must the mood fall over them.'),
    }),
    confidence: z.strictObject({
      ...reach,
      mode,
      answerAt: share.describe('The assistant answers only when at least this sure.'),
      clarifyAt: share.describe(
        'It asks "which of these?" when so sure that one of three is right.',
      ),
      understoodAt: share.describe('Below this the question counts as not understood.'),
      unclear: z.int().min(1).max(5).describe('So often in a row it may fail to understand.'),
    }),
    loop: z.strictObject({
      ...reach,
      mode,
      attempts: z.int().min(1).max(3).describe('Answers that did not help before a person comes.'),
      attemptsAfterAction: z.int().min(1).max(3).describe('Actions that did not help.'),
      attemptsAfterQuestion: z.int().min(1).max(3).describe('Questions back that did not help.'),
      similarity: share.describe('From this similarity on a question counts as the same.'),
      maxReplies: z.int().min(2).max(50).describe('Assistant replies in a row, at most.'),
    }),
    valuedCustomer: z.strictObject({
      ...reach,
      ...coming,
      valuedTiers: z.array(z.string()),
      minimumValueCents: z.int().min(1).nullable().describe('Null: the value does not count.'),
      flags: z.array(z.string()).describe('Marks on the account that always want a person.'),
    }),
    amounts: z
      .strictObject({ ...reach, ...coming, minimumCents: z.int().min(1) })
      .describe('Money that is to be moved, named in the message.'),
    failure: z.strictObject({ on: z.literal(true) }),
    capability: z.strictObject({ ...reach, mode, boundaries: z.array(z.strictObject(named)) }),
    waits: z.strictObject({
      takeoverMinutes: z.int().min(1).max(1440),
      steerMinutes: z.int().min(1).max(1440),
    }),
    actions: z.strictObject({ refundLimitCents: z.int().min(0) }),
    guardrails: guardrailDocument,
  })
  .meta({ title: 'When a person comes in', description: 'The escalation policy of a workspace.' })
export type PolicyDocument = z.infer<typeof policyDocument>

const published = {
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string(),
}
export const policyView = z.object({
  ...published,
  document: policyDocument,
  versions: z.array(z.object(published)),
})

/** One setting that differs, by its place: `distress.messages`. */
export const policyChange = z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })
/** A version as it was, and what it changed compared with the one before. */
export const policyVersionView = z.object({
  ...published,
  document: policyDocument,
  changes: z.array(policyChange),
})
export type PolicyChange = z.infer<typeof policyChange>

/** What is wrong with a draft, each with its place; nothing when it could be published. */
export const policyProblems = z.object({
  problems: z.array(z.object({ path: z.string(), message: z.string() })),
})
export const rollBackBody = z.object({ version: z.int().min(1) })
/** A policy that would escalate nearly everything, or nothing any more, is published only when confirmed. */
/** `despite`: the run of scenarios whose failures were seen, and do not stop it. */
export const confirmQuery = z.object({
  confirm: z.stringbool().default(false),
  despite: z.uuid().optional(),
})
/** With `basedOn`, what was written on an older version than the one in force is refused; `draft` is the revision it comes from. */
export const publishQuery = confirmQuery.extend({
  basedOn: z.coerce.number().int().min(0).max(2_000_000_000).optional(),
  draft: z.coerce.number().int().min(1).max(2_000_000_000).optional(),
})

const firing = z.object({
  trigger: z.string(),
  mode,
  summary: z.string(),
  /** The number of the message within its conversation. */
  message: z.int(),
})
/** A recorded conversation in which the draft would do something else than the policy in force. */
export const replayedConversation = z.object({
  conversation: z.string(),
  customer: z.string(),
  channel: channelKind,
  at: instant,
  outcome: z.enum(['newly', 'no_longer', 'otherwise']),
  before: firing.nullable(),
  after: firing.nullable(),
})
export type ReplayedConversation = z.infer<typeof replayedConversation>
export const policyReplay = z.object({
  conversations: z.int(),
  messages: z.int(),
  /** Conversations with a person under the policy in force, and under the draft. */
  before: z.int(),
  after: z.int(),
  counts: z.object({
    newly: z.int(),
    noLonger: z.int(),
    otherwise: z.int(),
    same: z.int(),
    never: z.int(),
  }),
  byTrigger: z.array(z.object({ trigger: z.string(), before: z.int(), after: z.int() })),
  /** The newest that change, at most 200. */
  changed: z.array(replayedConversation),
  /** The same over the scenarios that have been played: how many, and which change. */
  scenarios: z.object({
    count: z.int(),
    changed: z.array(
      z.object({
        scenario: z.string(),
        name: z.string(),
        outcome: z.enum(['newly', 'no_longer', 'otherwise']),
        before: firing.nullable(),
        after: firing.nullable(),
      }),
    ),
  }),
  /** Why publishing needs a second confirmation; null when it does not. */
  warning: z.enum(['nearly_everything', 'nothing']).nullable(),
})
export type PolicyReplay = z.infer<typeof policyReplay>
