import { checkKinds, parties, sampleReasons, scales } from '@baton/domain'
import { z } from 'zod'
import { instant } from './common.ts'

export const party = z.enum(parties)
export const checkKind = z.enum(checkKinds)

const criterion = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'Small letters, digits, - and _, 40 at most.')
    .describe('Reviews name it; give a criterion that means something else another one.'),
  name: z.string().trim().min(1).max(80),
  says: z.string().max(400).describe('What a reviewer looks for.'),
  weight: z.number().min(0).max(100),
  scale: z.enum(scales),
  appliesTo: z.array(party).max(2),
  critical: z.boolean().describe('Rated worst, it fails the whole review.'),
  check: checkKind.nullable().describe('The automatic check that fills it in.'),
})
export type CriterionView = z.infer<typeof criterion>

/** How conversations are judged, for the assistant and for people alike. */
export const scorecardDocument = z
  .strictObject({
    passMark: z.number().min(0).max(100),
    criteria: z.array(criterion).min(1).max(60),
  })
  .meta({ title: 'Scorecard', description: 'How conversations are judged afterwards.' })
export type ScorecardDocument = z.infer<typeof scorecardDocument>

const published = { version: z.int(), publishedAt: instant, publishedBy: z.string() }
export const scorecardView = z.object({
  ...published,
  document: scorecardDocument,
  versions: z.array(z.object(published)),
})
export type ScorecardView = z.infer<typeof scorecardView>
/** What is wrong with a draft, each with its place; nothing when it could be published. */
export const scorecardCheck = z.object({
  problems: z.array(z.object({ path: z.string(), message: z.string() })),
})
export const scorecardVersionView = z.object({
  ...published,
  document: scorecardDocument,
  changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
})
export type ScorecardVersionView = z.infer<typeof scorecardVersionView>

const share = z.number().min(0).max(1)
export const sampleReason = z.enum(sampleReasons)
/** Which conversations are drawn for review, and how many. */
export const samplePlanDocument = z.strictObject({
  on: z.boolean(),
  seed: z.string().max(80).describe('Empty: the workspace’s own.'),
  byLot: z.strictObject({
    assistantShare: share,
    agentShare: share,
    leastPerWeek: z.int().min(0).max(100),
    mostPerWeek: z.int().min(0).max(1_000),
  }),
  onPurpose: z.strictObject({
    reasons: z.array(sampleReason).max(20),
    mostPerWeek: z.int().min(0).max(1_000),
    satisfaction: z.int().min(1).max(5),
    waitMinutes: z.int().min(1).max(1_440),
    newAgentDays: z.int().min(0).max(365),
  }),
  reviewers: z.array(z.uuid()).max(100).describe('Agents who review beside the supervisors.'),
})
export type SamplePlanDocument = z.infer<typeof samplePlanDocument>
export const samplePlanView = z.object({
  document: samplePlanDocument,
  /** Conversations that ended in the last seven days, and how many of them were drawn. */
  lastWeek: z.object({ ended: z.int(), byLot: z.int(), onPurpose: z.int() }),
})
export type SamplePlanView = z.infer<typeof samplePlanView>
