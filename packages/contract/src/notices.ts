import { noticeKinds, noticeWays } from '@baton/domain'
import { z } from 'zod'
import { instant } from './common.ts'

export const noticeKind = z.enum(noticeKinds)
export const noticeWay = z.enum(noticeWays)

/** How far a notice has come by one way. `held`: waits for the end of the quiet hours. */
export const noticeWayState = z.object({
  state: z.enum(['waiting', 'held', 'sent', 'failing', 'not_needed']),
  at: instant,
  problem: z.string().nullable(),
})

/** News for one person. Over: whatever it asked for is not to be done any more. */
export const notice = z.object({
  id: z.string(),
  kind: noticeKind,
  conversation: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  /** A place in the desk, beginning with a slash. */
  link: z.string().nullable(),
  urgent: z.boolean(),
  at: instant,
  acknowledgedAt: instant.nullable(),
  overAt: instant.nullable(),
  /** The desk may make a sound: it is wanted, and not in quiet hours. */
  rings: z.boolean(),
  ways: z.partialRecord(noticeWay, noticeWayState),
})
export type NoticeView = z.infer<typeof notice>
export const noticeList = z.object({ items: z.array(notice), open: z.int() })
/** Everything, or only what is about one conversation: opening it acknowledges. */
export const acknowledgeBody = z.object({ conversation: z.uuid().nullable().default(null) })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 22:00')
const timeZone = z.string().refine(isTimeZone, 'must be a time zone such as Europe/Berlin')
const hook = z.url({ protocol: /^https?$/ }).max(500)

const noticeChoices = z.object({
  kinds: z.record(noticeKind, z.array(noticeWay)),
  quiet: z.object({ on: z.boolean(), from: clock, to: clock, timeZone }),
  email: z.email().max(200).nullable(),
  sound: z.boolean(),
  repeatUrgent: z.boolean(),
})
/** `slackUrl`: left out, the webhook stays as it is; null takes it away. It is never given out again. */
export const noticeSettingsBody = noticeChoices.extend({ slackUrl: hook.nullable().optional() })
/** A browser that agreed to be woken. */
export const pushDevice = z.object({ id: z.string(), name: z.string(), since: instant })
export const noticeSettingsView = noticeChoices.extend({
  /** Where mail goes when no other address is given. */
  ownEmail: z.string(),
  hasMail: z.boolean(),
  hasSlack: z.boolean(),
  devices: z.array(pushDevice),
  /** What a browser needs to subscribe. */
  pushKey: z.string(),
})
export type NoticeSettingsView = z.infer<typeof noticeSettingsView>

export const newPushDeviceBody = z.object({
  endpoint: hook,
  keys: z.object({ p256dh: z.string().max(200), auth: z.string().max(100) }),
  name: z.string().max(80).default(''),
})

export const mailSecurity = z.enum(['starttls', 'tls', 'none'])
const mailServer = z.object({
  host: z.string().trim().min(1).max(200),
  port: z.int().min(1).max(65_535),
  security: mailSecurity,
  user: z.string().max(200),
  from: z.email().max(200),
})
/** The ways of the whole workspace. Secrets go in and never come out; left out they stay as they are. */
export const teamWaysBody = z.object({
  mail: mailServer.extend({ password: z.string().max(500).optional() }).nullable(),
  slack: z.object({ kinds: z.array(noticeKind), url: hook.optional() }).nullable(),
})
export const teamWaysView = z.object({
  mail: mailServer.extend({ hasPassword: z.boolean() }).nullable(),
  slack: z.object({ kinds: z.array(noticeKind), hint: z.string() }).nullable(),
})
export type TeamWaysView = z.infer<typeof teamWaysView>

export const testWayBody = z.object({ way: z.enum(['push', 'email', 'slack']) })
/** What became of a test, in plain words. */
export const testWayAnswer = z.object({ ok: z.boolean(), says: z.string() })

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
