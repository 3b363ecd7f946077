import { type ServicePlanCheck, servicePlanDocument } from '@baton/contract'
import {
  type PlanProblem,
  planProblems,
  planWarnings,
  type ServicePlan,
  type WorkspaceId,
} from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { planFacts } from './plan-facts.ts'

type Checked = ServicePlanCheck & { plan: ServicePlan | null }

/** Holds a draft against the shape of a plan and against what could never work; every problem names its place. */
export async function checkPlan(
  tx: Tx,
  workspace: WorkspaceId,
  draft: unknown,
  now: Date,
): Promise<Checked> {
  const parsed = servicePlanDocument.safeParse(withoutSchemaHint(draft))
  if (!parsed.success)
    return { plan: null, problems: parsed.error.issues.flatMap(inWords), warnings: [] }
  const facts = await planFacts(tx, workspace, now)
  const problems = planProblems(parsed.data, facts)
  const warnings = planWarnings(parsed.data, facts)
  return { plan: problems.length > 0 ? null : parsed.data, problems, warnings }
}

/** The same for whoever needs a plan and not a list: throws what is wrong. */
export async function checkedPlan(
  tx: Tx,
  workspace: WorkspaceId,
  draft: unknown,
  now: Date,
): Promise<ServicePlan> {
  const { plan, problems } = await checkPlan(tx, workspace, draft, now)
  if (plan) return plan
  const places = [...new Set(problems.map(({ path }) => path || 'the document'))]
  throw new HttpProblem(
    400,
    'invalid_service_plan',
    `This plan cannot be published: ${places.slice(0, 5).join(', ')}.`,
    'Correct the places named and try again; /api/service-plan/schema says what may stand where.',
    problems,
  )
}

/** Editors find the schema by a line in the document itself. */
function withoutSchemaHint(draft: unknown): unknown {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft
  const { $schema: _hint, ...document } = draft as Record<string, unknown>
  return document
}

function inWords(issue: z.core.$ZodIssue): PlanProblem[] {
  const place = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [{ path: place, message: issue.message }]
  return issue.keys.map((key) => ({
    path: place === '' ? key : `${place}.${key}`,
    message: 'There is no such setting.',
  }))
}
