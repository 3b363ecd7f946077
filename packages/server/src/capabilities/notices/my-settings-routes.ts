import {
  newPushDeviceBody,
  noticeSettingsBody,
  noticeSettingsView,
  testWayAnswer,
  testWayBody,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import type { Carriers } from './carriers.ts'
import { addDevice, removeDevice } from './devices.ts'
import { mustLeadOutside } from './must-lead-outside.ts'
import { changeSettings, viewSettings } from './settings-of.ts'
import { tryMail, tryPush, trySlack } from './try-way.ts'

const agent = { needs: 'agent' as const }
const shown = { 200: noticeSettingsView }

/** How I want to be told. */
export function mySettingsRoutes(app: App, house: House, carriers: Carriers): void {
  app.get(
    '/api/me/notices-settings',
    { config: agent, schema: { response: shown } },
    async (request) => {
      const me = personOf(request)
      return house.db.transact(me.workspace, (tx) => viewSettings(house, tx, me))
    },
  )
  app.put(
    '/api/me/notices-settings',
    { config: agent, schema: { body: noticeSettingsBody, response: shown } },
    async (request) => {
      const me = personOf(request)
      mustLeadOutside(carriers, 'slackUrl', request.body.slackUrl)
      return house.db.transact(me.workspace, async (tx) => {
        await changeSettings(house, tx, me, request.body)
        return viewSettings(house, tx, me)
      })
    },
  )
  app.post(
    '/api/me/notices-settings/test',
    { config: agent, schema: { body: testWayBody, response: { 200: testWayAnswer } } },
    async (request) => {
      const me = personOf(request)
      const { way } = request.body
      if (way === 'push') return tryPush(house, carriers, me)
      return way === 'email' ? tryMail(house, carriers, me) : trySlack(house, carriers, me, 'mine')
    },
  )
  deviceRoutes(app, house, carriers)
}

function deviceRoutes(app: App, house: House, carriers: Carriers): void {
  app.post(
    '/api/me/push-devices',
    { config: agent, schema: { body: newPushDeviceBody, response: shown } },
    async (request) => {
      const me = personOf(request)
      mustLeadOutside(carriers, 'endpoint', request.body.endpoint)
      return house.db.transact(me.workspace, async (tx) => {
        await addDevice(tx, me, request.body, house.clock.now())
        return viewSettings(house, tx, me)
      })
    },
  )
  app.delete(
    '/api/me/push-devices/:id',
    { config: agent, schema: { params: z.object({ id: z.uuid() }), response: shown } },
    async (request) => {
      const me = personOf(request)
      return house.db.transact(me.workspace, async (tx) => {
        await removeDevice(tx, me, request.params.id)
        return viewSettings(house, tx, me)
      })
    },
  )
}
