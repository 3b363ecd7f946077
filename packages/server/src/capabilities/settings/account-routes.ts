import { changeChannelAccountBody, channelAccount, newChannelAccountBody } from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { addAccount, changeAccount, listAccounts } from './channel-accounts.ts'

const administrator = { needs: 'administrator' as const }
const byId = z.object({ id: z.uuid() })

export function accountRoutes(app: App, house: House): void {
  const items = z.object({ items: z.array(channelAccount) })
  app.get(
    '/api/channel-accounts',
    { config: administrator, schema: { response: { 200: items } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listAccounts(house, tx, workspace),
      }))
    },
  )
  app.post(
    '/api/channel-accounts',
    {
      config: administrator,
      schema: { body: newChannelAccountBody, response: { 200: channelAccount } },
    },
    async (request) => {
      const by = personOf(request)
      return house.db.transact(by.workspace, (tx) => addAccount(house, tx, by, request.body))
    },
  )
  app.patch(
    '/api/channel-accounts/:id',
    {
      config: administrator,
      schema: { params: byId, body: changeChannelAccountBody, response: { 200: channelAccount } },
    },
    async ({ params, body, person }) => {
      const by = personOf({ person })
      return house.db.transact(by.workspace, (tx) => changeAccount(house, tx, by, params.id, body))
    },
  )
}
