import { z } from 'zod'

/** An id on the wire: a UUID in lower case. `Kind` only matters to the compiler. */
export const id = <Kind extends string>() => z.uuid() as unknown as z.ZodType<Kind, Kind>

/** An ISO 8601 instant in UTC, with milliseconds. */
export const instant = z.iso.datetime()

export const channelKind = z.enum(['webchat', 'sms', 'whatsapp_twilio', 'whatsapp_cloud'])
export type ChannelKind = z.infer<typeof channelKind>

export const role = z.enum(['agent', 'supervisor', 'administrator'])
export type Role = z.infer<typeof role>

/** Every error that leaves the house looks like this. `code` is for programs, the sentences are for people. */
export const problem = z.object({
  code: z.string(),
  /** What happened and why. */
  message: z.string(),
  /** What to do next. */
  next: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>

export const mode = z.enum(['takeover', 'steer'])
export const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ai') }),
  z.object({ kind: z.literal('waiting'), for: mode }),
  z.object({ kind: z.literal('human'), agent: z.string(), name: z.string() }),
  z.object({ kind: z.literal('guided'), agent: z.string(), name: z.string() }),
])
export type HolderView = z.infer<typeof holder>

export const accepted = z.object({ ok: z.literal(true) })
