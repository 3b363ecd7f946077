import { standardOrder } from '@baton/domain'
import { z } from 'zod'
import { channelKind, instant, mode } from './common.ts'

const clock = z.string().describe('A time of the clock, "09:00"; "24:00" is the end of a day.')
const openTimes = z.array(z.strictObject({ from: clock, to: clock })).max(12)
const date = z.string().describe('A day, as 2026-12-24.')
const name = z.string().min(1).max(80)
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'Small letters, digits, - and _, 40 at most.')
const zone = z.string().min(1).max(60).describe('An IANA name such as Europe/Berlin.')
const seconds = z
  .int()
  .min(1)
  .max(90 * 86_400)
const words = z.array(z.string().min(1).max(60)).max(100)

export const hoursPlan = z.strictObject({
  timeZone: zone,
  always: z.boolean().describe('Always at work; the week and the holidays do not count then.'),
  week: z.strictObject({
    monday: openTimes,
    tuesday: openTimes,
    wednesday: openTimes,
    thursday: openTimes,
    friday: openTimes,
    saturday: openTimes,
    sunday: openTimes,
  }),
  holidays: z
    .array(z.strictObject({ date, name: z.string().max(120), open: openTimes }))
    .max(500)
    .describe('Days unlike their weekday: closed, or open at other times.'),
  holidayFeed: z
    .url()
    .max(500)
    .nullable()
    .describe('An iCalendar file whose all-day events are closed days.'),
})

const queue = z.strictObject({
  id,
  name,
  team: z.string(),
  takes: z.strictObject({
    modes: z.array(mode),
    channels: z.array(channelKind),
    tiers: words,
    languages: words,
    topics: words,
    urgencies: words,
    regions: words,
  }),
  requiredSkills: words,
  preferredSkills: words,
  language: z.enum(['required', 'preferred', 'ignored']),
  relaxations: z
    .array(
      z.strictObject({
        afterSeconds: z.int().min(0).max(86_400),
        drops: z.enum(['preferences', 'language', 'skills', 'relationship']),
      }),
    )
    .max(8),
  choosing: z.enum(['best_match', 'fewest_open', 'round_robin']),
  headStartSeconds: z.int().min(0).max(86_400),
  weight: z.int().min(1).max(100),
  acceptSeconds: z.int().min(5).max(3_600),
  overflow: z
    .strictObject({
      queue: z.string(),
      afterSeconds: z.int().min(1).max(86_400).nullable(),
      aboveWaiting: z.int().min(1).max(100_000).nullable(),
    })
    .nullable(),
})

const headStart = z.int().min(0).max(86_400)
const headStarts = z.record(z.string().min(1).max(60), headStart)

const order = z
  .strictObject({
    urgencySeconds: headStarts.describe('Head starts by urgency, in seconds.'),
    tierSeconds: headStarts.describe('Head starts by the tier of the customer.'),
    beforeDeadlineSeconds: headStart.describe(
      'So long before its first answer is due, it presses.',
    ),
    beforeWindowSeconds: headStart.describe("So long before the channel's window closes."),
  })
  .default(standardOrder)
  .describe('Who of those who wait is served first: head starts on top of the time waited.')

const slaPolicy = z.strictObject({
  id,
  name,
  reach: z.strictObject({ queues: words, tiers: words, channels: z.array(channelKind) }),
  targets: z.strictObject({
    assistantAnswer: seconds.nullable(),
    firstAnswer: seconds.nullable().describe("From the handoff to a person's first answer."),
    nextAnswer: seconds.nullable(),
    resolution: seconds.nullable(),
  }),
  inBusinessHours: z.boolean(),
  atRiskShare: z.number().min(0.1).max(0.99),
})

const onCall = z.strictObject({
  on: z.boolean(),
  criteria: z
    .record(z.string(), z.string().max(2_000))
    .describe('What counts as an emergency, by language; customers read it out of hours.'),
  rota: z
    .strictObject({
      agents: z.array(z.string()).max(100),
      startsOn: date,
      days: z.int().min(1).max(90),
      handover: clock,
      timeZone: zone,
    })
    .nullable(),
  overrides: z.array(z.strictObject({ agent: z.string(), from: instant, to: instant })).max(500),
  chain: z
    .array(
      z.strictObject({
        page: z.enum(['on_call', 'next_on_call', 'supervisors', 'everybody']),
        waitSeconds: z.int().min(30).max(7_200),
      }),
    )
    .max(20),
  guaranteeMinutes: z.int().min(1).max(1_440),
})

/** How customers reach people. */
export const servicePlanDocument = z
  .strictObject({
    teams: z.array(z.strictObject({ id, name, hours: hoursPlan })).max(100),
    queues: z.array(queue).max(200).describe('The first that takes an escalation gets it.'),
    order,
    sla: z.array(slaPolicy).max(100),
    waiting: z.strictObject({
      promiseInside: z.number().min(0.5).max(0.99),
      alternativesFromMinutes: z.int().min(0).max(1_440),
      mostUpdatesByText: z.int().min(0).max(20),
      callbackSlotMinutes: z.int().min(5).max(480),
      callbacksPerAgentAndSlot: z.int().min(1).max(20),
      closingMessage: z
        .boolean()
        .default(true)
        .describe('Says goodbye when a person has ended the conversation.'),
      survey: z.strictObject({ on: z.boolean(), afterMinutes: z.int().min(0).max(1_440) }),
    }),
    onCall,
    texts: z.record(z.string(), z.record(z.string(), z.string().max(4_000))),
  })
  .meta({ title: 'How customers reach people', description: 'The service plan of a workspace.' })
export type ServicePlanDocument = z.infer<typeof servicePlanDocument>

const published = { version: z.int(), publishedAt: instant, publishedBy: z.string() }
const place = z.object({ path: z.string(), message: z.string() })
/** What the plan is right in and all the same should be looked at; `fallback` says what happens meanwhile. */
const warning = place.extend({ fallback: z.string() })
export type ServicePlanWarning = z.infer<typeof warning>

export const servicePlanView = z.object({
  ...published,
  document: servicePlanDocument,
  versions: z.array(z.object(published)),
  warnings: z.array(warning),
})
export type ServicePlanView = z.infer<typeof servicePlanView>

/** What is wrong with a draft, each with its place; nothing when it could be published. */
export const servicePlanCheck = z.object({ problems: z.array(place), warnings: z.array(warning) })
export type ServicePlanCheck = z.infer<typeof servicePlanCheck>

export const servicePlanVersionView = z.object({
  ...published,
  document: servicePlanDocument,
  changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
})
export type ServicePlanVersionView = z.infer<typeof servicePlanVersionView>

/** When each team is at work, now and next; customers and screens are told by it. */
export const teamHours = z.object({
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      open: z.boolean(),
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
    }),
  ),
})
export type TeamHours = z.infer<typeof teamHours>

/** A holiday feed as it was last read; with a problem, the days of the last good reading still hold. */
export const holidayFeed = z.object({
  url: z.string(),
  readAt: instant.nullable(),
  problem: z.string().nullable(),
  days: z.array(z.object({ date: z.string(), name: z.string() })),
})
export type HolidayFeed = z.infer<typeof holidayFeed>
export const holidayFeeds = z.object({ feeds: z.array(holidayFeed) })
