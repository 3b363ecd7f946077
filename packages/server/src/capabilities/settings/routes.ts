import {
  accepted,
  changeChannelAccountBody,
  channelAccount,
  newChannelAccountBody,
  policyDocument,
  policyView,
  troubleList,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { addAccount, changeAccount, listAccounts } from './channel-accounts.ts'
import { addMacro, listMacros, macro, macroList, newMacroBody } from './macros.ts'
import { publishPolicy, viewPolicy } from './policy.ts'
import { retryTrouble } from './retry-trouble.ts'
import { listTrouble } from './trouble.ts'

const agent = { needs: 'agent' as const }
const supervisor = { needs: 'supervisor' as const }
const administrator = { needs: 'administrator' as const }
const byId = z.object({ id: z.uuid() })

export function settingsRoutes(app: App, house: House): void {
  accountRoutes(app, house)
  policyRoutes(app, house)
  macroRoutes(app, house)
  troubleRoutes(app, house)
}

function accountRoutes(app: App, house: House): void {
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

function policyRoutes(app: App, house: House): void {
  app.get(
    '/api/policy',
    { config: agent, schema: { response: { 200: policyView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewPolicy(tx, workspace))
    },
  )
  app.put(
    '/api/policy',
    { config: supervisor, schema: { body: policyDocument, response: { 200: policyView } } },
    async (request) => {
      const { workspace, agent: by } = personOf(request)
      return house.db.transact(workspace, async (tx) => {
        const at = house.clock.now()
        await publishPolicy(house, tx, workspace, { document: request.body, by, at })
        return viewPolicy(tx, workspace)
      })
    },
  )
}

function macroRoutes(app: App, house: House): void {
  app.get(
    '/api/macros',
    { config: agent, schema: { response: { 200: macroList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listMacros(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/macros',
    { config: supervisor, schema: { body: newMacroBody, response: { 200: macro } } },
    async (request) => {
      const by = personOf(request)
      return house.db.transact(by.workspace, (tx) => addMacro(house, tx, by, request.body))
    },
  )
}

function troubleRoutes(app: App, house: House): void {
  app.get(
    '/api/trouble',
    { config: supervisor, schema: { response: { 200: troubleList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listTrouble(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/trouble/:id/retry',
    {
      config: supervisor,
      schema: { params: z.object({ id: z.string().max(60) }), response: { 200: accepted } },
    },
    async (request) => {
      const by = personOf(request)
      await house.db.transact(by.workspace, (tx) => retryTrouble(house, tx, by, request.params.id))
      return { ok: true as const }
    },
  )
}
