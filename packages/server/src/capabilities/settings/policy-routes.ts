import {
  confirmQuery,
  policyDocument,
  policyProblems,
  policyVersionView,
  policyView,
  publishQuery,
  rollBackBody,
} from '@baton/contract'
import type { Policy, WorkspaceId } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { checkedPolicy, checkPolicy } from './check-policy.ts'
import { publishPolicy, viewPolicy } from './policy.ts'
import { closeDraft } from './policy-draft.ts'
import { viewVersion } from './policy-versions.ts'

const agent = { needs: 'agent' as const }
const supervisor = { needs: 'supervisor' as const }
/** Checked by ourselves, so that every mistake is named with its place and its reason. */
const anyDocument = z.unknown().describe('A policy; /api/policy/schema says what may stand where.')

/** Why a policy should not go into force without a second look, from what it would have done; null when it may. */
export type WeighPolicy = (
  house: House,
  workspace: WorkspaceId,
  draft: Policy,
) => Promise<'nearly_everything' | 'nothing' | null>

/** Tries scenarios under a policy: throws what would newly fail, unless the person has seen that run (`despite`). */
export type TryPolicy = (
  person: Person,
  policy: Policy,
  despite: string | undefined,
) => Promise<{ run: string; failing: string[] } | null>

/** Who looks at a policy before it is published, besides its own checks. */
type PolicyGates = { weigh: WeighPolicy; tryOut: TryPolicy }

export function policyRoutes(app: App, house: House, { weigh, tryOut }: PolicyGates): void {
  readingRoutes(app, house)
  app.put(
    '/api/policy',
    {
      config: supervisor,
      schema: { querystring: publishQuery, body: anyDocument, response: { 200: policyView } },
    },
    async (request) => {
      const person = personOf(request)
      const policy = await house.db.transact(person.workspace, (tx) =>
        checkedPolicy(tx, person.workspace, request.body),
      )
      const { confirm, basedOn, draft } = request.query
      if (!confirm) await refuseUnweighed(house, person.workspace, policy, weigh)
      const despite = await tryOut(person, policy, request.query.despite)
      return publish(house, person, policy, { basedOn, draft, despite })
    },
  )
  app.post(
    '/api/policy/roll-back',
    {
      config: supervisor,
      schema: { querystring: confirmQuery, body: rollBackBody, response: { 200: policyView } },
    },
    async (request) => {
      const person = personOf(request)
      const { version } = request.body
      const { document } = await house.db.transact(person.workspace, (tx) =>
        viewVersion(tx, person.workspace, version),
      )
      const { confirm } = request.query
      if (!confirm) await refuseUnweighed(house, person.workspace, document, weigh)
      const despite = await tryOut(person, document, request.query.despite)
      return publish(house, person, document, { restores: version, despite })
    },
  )
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/policy',
    { config: agent, schema: { response: { 200: policyView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewPolicy(tx, workspace))
    },
  )
  app.get(
    '/api/policy/schema',
    { config: agent, schema: { response: { 200: z.record(z.string(), z.unknown()) } } },
    async () => ({ ...z.toJSONSchema(policyDocument, { io: 'input' }) }),
  )
  app.get(
    '/api/policy/versions/:version',
    {
      config: agent,
      schema: {
        params: z.object({ version: z.coerce.number().int().min(1).max(2_000_000_000) }),
        response: { 200: policyVersionView },
      },
    },
    async (request) => {
      const { workspace } = personOf(request)
      const { version } = request.params
      return house.db.transact(workspace, (tx) => viewVersion(tx, workspace, version))
    },
  )
  app.post(
    '/api/policy/check',
    { config: supervisor, schema: { body: anyDocument, response: { 200: policyProblems } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { problems } = await house.db.transact(workspace, (tx) =>
        checkPolicy(tx, workspace, request.body),
      )
      return { problems }
    },
  )
}

type Publishing = { despite: Awaited<ReturnType<TryPolicy>> } & (
  | { restores: number }
  | { basedOn: number | undefined; draft: number | undefined }
)

/** What is published is no draft any more; what somebody else is working on stays. */
function publish(house: House, person: Person, document: Policy, how: Publishing) {
  const { workspace, agent: by } = person
  return house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    await publishPolicy(house, tx, workspace, { document, by, at, ...how })
    await closeDraft(tx, workspace, { document, draft: 'draft' in how ? how.draft : undefined })
    return viewPolicy(tx, workspace)
  })
}

const warnings = {
  nearly_everything: 'In replay this policy brings a person into nearly every conversation.',
  nothing: 'In replay this policy brings a person into no conversation at all any more.',
}

async function refuseUnweighed(
  house: House,
  workspace: WorkspaceId,
  policy: Policy,
  weigh: WeighPolicy,
): Promise<void> {
  const warning = await weigh(house, workspace, policy)
  if (!warning) return
  throw new HttpProblem(
    409,
    `policy_escalates_${warning}`,
    warnings[warning],
    'Look at the replay. To publish it all the same, send it again with ?confirm=true.',
  )
}
