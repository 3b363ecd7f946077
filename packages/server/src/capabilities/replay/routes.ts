import { policyReplay } from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { checkedPolicy } from '../settings/index.ts'
import { none, type ScenariosToReplay } from './compare-scenarios.ts'
import { replayPolicy } from './replay-policy.ts'

/** How many of the newest conversations a supervisor sees a draft tried on. */
const most = 1_000

export function replayRoutes(app: App, house: House, scenarios: ScenariosToReplay = none): void {
  app.post(
    '/api/policy/replay',
    {
      config: { needs: 'supervisor' },
      schema: {
        body: z.unknown().describe('A draft; /api/policy/schema says what may stand where.'),
        response: { 200: policyReplay },
      },
    },
    async (request) => {
      const { workspace } = personOf(request)
      const draft = await house.db.transact(workspace, (tx) =>
        checkedPolicy(tx, workspace, request.body),
      )
      return replayPolicy(house, workspace, draft, { most, scenarios })
    },
  )
}
