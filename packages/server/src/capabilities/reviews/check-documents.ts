import { samplePlanDocument, scorecardDocument } from '@baton/contract'
import {
  type PlanProblem,
  type SamplePlan,
  type Scorecard,
  samplePlanProblems,
  scorecardProblems,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { HttpProblem } from '../../platform/http/problem.ts'

type Checked<Document> = { document: Document | null; problems: PlanProblem[] }

/** Holds a draft against the shape of a scorecard and against what could never be judged by. */
export function checkScorecard(draft: unknown): Checked<Scorecard> {
  const parsed = scorecardDocument.safeParse(draft)
  if (!parsed.success) return { document: null, problems: parsed.error.issues.map(inWords) }
  const problems = scorecardProblems(parsed.data)
  return { document: problems.length > 0 ? null : parsed.data, problems }
}

export const checkedScorecard = (draft: unknown): Scorecard =>
  orRefused('scorecard', checkScorecard(draft))

/** The same of a plan of samples; whoever reviews must be on the team. */
export async function checkedSamplePlan(
  tx: Tx,
  workspace: WorkspaceId,
  draft: unknown,
): Promise<SamplePlan> {
  const parsed = samplePlanDocument.safeParse(draft)
  if (!parsed.success)
    return orRefused<SamplePlan>('plan', {
      document: null,
      problems: parsed.error.issues.map(inWords),
    })
  const team = await tx.rows<{ id: string }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and active`)
  const problems = samplePlanProblems(
    parsed.data,
    team.map(({ id }) => id),
  )
  return orRefused('plan', { document: problems.length > 0 ? null : parsed.data, problems })
}

function orRefused<Document>(what: string, { document, problems }: Checked<Document>): Document {
  if (document) return document
  const places = [...new Set(problems.map(({ path }) => path || 'the document'))]
  throw new HttpProblem(
    400,
    what === 'plan' ? 'invalid_sample_plan' : 'invalid_scorecard',
    `This ${what} cannot be used: ${places.slice(0, 5).join(', ')}.`,
    'Correct the places named and try again.',
    problems,
  )
}

const inWords = ({ path, message }: z.core.$ZodIssue): PlanProblem => ({
  path: path.join('.'),
  message,
})
