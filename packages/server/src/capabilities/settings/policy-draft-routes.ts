import { accepted, policyDraftBody, policyDraftView } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { shapedPolicy } from './check-policy.ts'
import { saveDraft, throwDraftAway, viewDraft } from './policy-draft.ts'

const supervisor = { needs: 'supervisor' as const }

/** The draft of a policy lies here and not in a browser: a colleague can go on with it, from another desk. */
export function policyDraftRoutes(app: App, house: House): void {
  app.get(
    '/api/policy/draft',
    { config: supervisor, schema: { response: { 200: policyDraftView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewDraft(tx, workspace))
    },
  )
  app.put(
    '/api/policy/draft',
    { config: supervisor, schema: { body: policyDraftBody, response: { 200: policyDraftView } } },
    async (request) => {
      const { workspace, agent: by } = personOf(request)
      const document = shapedPolicy(request.body.document)
      const saving = { ...request.body, document, by, at: house.clock.now() }
      return house.db.transact(workspace, async (tx) => {
        await saveDraft(tx, workspace, saving)
        return viewDraft(tx, workspace)
      })
    },
  )
  app.delete(
    '/api/policy/draft',
    { config: supervisor, schema: { response: { 200: accepted } } },
    async (request) => {
      const { workspace } = personOf(request)
      await house.db.transact(workspace, (tx) => throwDraftAway(tx, workspace))
      return { ok: true as const }
    },
  )
}
