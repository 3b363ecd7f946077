import { policyDocument } from '@baton/contract'
import { type Policy, type PolicyProblem, policyProblems, type WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { HttpProblem } from '../../platform/http/problem.ts'

type Checked = { policy: Policy; problems: [] } | { policy: null; problems: PolicyProblem[] }

/** Holds a draft against the shape of a policy and against what could never fire; every problem names its place. */
export async function checkPolicy(
  tx: Tx,
  workspace: WorkspaceId,
  draft: unknown,
): Promise<Checked> {
  const parsed = policyDocument.safeParse(withoutSchemaHint(draft))
  if (!parsed.success) return { policy: null, problems: parsed.error.issues.flatMap(inWords) }
  const tiers = await tiersOf(tx, workspace)
  const problems = policyProblems(parsed.data, { tiers })
  return problems.length > 0 ? { policy: null, problems } : { policy: parsed.data, problems: [] }
}

/** What has the shape of a policy may be kept as a draft, though it could not be published. */
export function shapedPolicy(draft: unknown): Policy {
  const parsed = policyDocument.safeParse(withoutSchemaHint(draft))
  if (parsed.success) return parsed.data
  throw invalid(parsed.error.issues.flatMap(inWords))
}

/** The same for whoever needs a policy and not a list: throws what is wrong. */
export async function checkedPolicy(
  tx: Tx,
  workspace: WorkspaceId,
  draft: unknown,
): Promise<Policy> {
  const { policy, problems } = await checkPolicy(tx, workspace, draft)
  if (policy) return policy
  throw invalid(problems)
}

function invalid(problems: readonly PolicyProblem[]): HttpProblem {
  const places = [...new Set(problems.map(({ path }) => path || 'the document'))]
  return new HttpProblem(
    400,
    'invalid_policy',
    `This policy cannot be published: ${places.slice(0, 5).join(', ')}.`,
    'Correct the places named and try again; /api/policy/schema says what may stand where.',
    [...problems],
  )
}

/** Editors find the schema by a line in the document itself. */
function withoutSchemaHint(draft: unknown): unknown {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return draft
  const { $schema: _hint, ...document } = draft as Record<string, unknown>
  return document
}

function inWords(issue: z.core.$ZodIssue): PolicyProblem[] {
  const place = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [{ path: place, message: issue.message }]
  return issue.keys.map((key) => ({
    path: place === '' ? key : `${place}.${key}`,
    message: /safety/i.test(key)
      ? 'Safety topics are not part of a policy: nobody can switch them off.'
      : 'There is no such setting.',
  }))
}

async function tiersOf(tx: Tx, workspace: WorkspaceId): Promise<string[]> {
  const rows = await tx.rows<{ tier: string }>(
    sql`select distinct tier from customers where workspace_id = ${workspace}::uuid`,
  )
  return rows.map(({ tier }) => tier)
}
