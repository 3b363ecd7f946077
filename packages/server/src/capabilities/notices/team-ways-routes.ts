import { teamWaysBody, teamWaysView, testWayAnswer, testWayBody } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import type { Carriers } from './carriers.ts'
import { mustLeadOutside } from './must-lead-outside.ts'
import { changeTeamWays, presentTeamWays, teamWaysOf } from './team-ways.ts'
import { tryMail, tryPush, trySlack } from './try-way.ts'

const administrator = { needs: 'administrator' as const }

/** The mail server and the team's channel. */
export function teamWaysRoutes(app: App, house: House, carriers: Carriers): void {
  app.get(
    '/api/notice-ways',
    { config: administrator, schema: { response: { 200: teamWaysView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) =>
        presentTeamWays(await teamWaysOf(house, tx, workspace)),
      )
    },
  )
  app.put(
    '/api/notice-ways',
    { config: administrator, schema: { body: teamWaysBody, response: { 200: teamWaysView } } },
    async (request) => {
      const by = personOf(request)
      mustLeadOutside(carriers, 'slack.url', request.body.slack?.url)
      return house.db.transact(by.workspace, async (tx) =>
        presentTeamWays(await changeTeamWays(house, tx, by, request.body)),
      )
    },
  )
  app.post(
    '/api/notice-ways/test',
    {
      config: administrator,
      schema: { body: testWayBody, response: { 200: testWayAnswer } },
    },
    async (request) => {
      const by = personOf(request)
      const { way } = request.body
      if (way === 'push') return tryPush(house, carriers, by)
      return way === 'email' ? tryMail(house, carriers, by) : trySlack(house, carriers, by, 'team')
    },
  )
}
