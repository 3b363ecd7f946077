import { accepted, acknowledgeBody, noticeList } from '@baton/contract'
import { z } from 'zod'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { acknowledge } from './close-notices.ts'
import { listNotices } from './list-notices.ts'

const agent = { needs: 'agent' as const }

/** One's own news: to read it, and to say that one has. */
export function noticeRoutes(app: App, house: House): void {
  app.get(
    '/api/me/notices',
    { config: agent, schema: { response: { 200: noticeList } } },
    async (request) => {
      const me = personOf(request)
      return house.db.transact(me.workspace, (tx) => listNotices(tx, me))
    },
  )
  app.post(
    '/api/me/notices/acknowledge',
    { config: agent, schema: { body: acknowledgeBody, response: { 200: accepted } } },
    async (request) => {
      const { workspace, agent: me } = personOf(request)
      const { conversation } = request.body
      await house.db.transact(workspace, (tx) =>
        acknowledge(house, tx, { workspace, agent: me, id: null, conversation }),
      )
      return { ok: true as const }
    },
  )
  app.post(
    '/api/notices/:id/acknowledge',
    {
      config: agent,
      schema: { params: z.object({ id: z.uuid() }), response: { 200: accepted } },
    },
    async ({ params, person }) => {
      await acknowledgeOne(house, personOf({ person }), params.id)
      return { ok: true as const }
    },
  )
}

/** Twice is as good as once; somebody else's notice does not exist for us. */
function acknowledgeOne(house: House, { workspace, agent: me }: Person, id: string): Promise<void> {
  return house.db.transact(workspace, async (tx) => {
    const done = await acknowledge(house, tx, { workspace, agent: me, id, conversation: null })
    if (done > 0) return
    const known = await tx.first(sql`
      select 1 from notices where workspace_id = ${workspace}::uuid and id = ${id}::uuid and agent_id = ${me}::uuid`)
    if (!known) throw notFound('notice')
  })
}
