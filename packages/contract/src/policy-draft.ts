import { z } from 'zod'
import { instant } from './common.ts'
import { policyChange, policyDocument } from './policy.ts'

/** What a supervisor is still working on. `revision` is the one they saw; 0 when there was none. */
export const policyDraftBody = z.object({
  document: z.unknown().describe('A policy; /api/policy/schema says what may stand where.'),
  basedOn: z.int().min(0),
  revision: z.int().min(0),
})

/** A version that was published after the draft was begun. */
const conflict = z.object({
  version: z.int(),
  publishedBy: z.string(),
  publishedAt: instant,
  /** What it changed since the version the draft rests on. */
  changes: z.array(policyChange),
  /** The version in force with the changes of the draft on top; where both changed one setting, the draft's. */
  carriedOver: policyDocument,
  /** Settings that both changed. */
  disputed: z.array(z.string()),
})

export const policyDraftView = z.object({
  draft: z
    .object({
      document: policyDocument,
      revision: z.int(),
      basedOn: z.int(),
      savedBy: z.string(),
      savedAt: instant,
      conflict: conflict.nullable(),
    })
    .nullable(),
})
export type PolicyDraftConflict = z.infer<typeof conflict>
