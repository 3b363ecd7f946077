import { auditPage, auditVerdict } from '@baton/contract'
import { z } from 'zod'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { exportConversation, listAudit } from './list.ts'
import { verify } from './verify.ts'

const supervisor = { needs: 'supervisor' as const }
const listQuery = z.object({
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const exportQuery = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
})

export function auditRoutes(app: App, house: House): void {
  app.get(
    '/api/audit',
    { config: supervisor, schema: { querystring: listQuery, response: { 200: auditPage } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => listAudit(tx, workspace, request.query))
    },
  )
  app.get(
    '/api/audit/verify',
    { config: supervisor, schema: { response: { 200: auditVerdict } } },
    async (request) => verify(house.db, { workspace: personOf(request).workspace }),
  )
  exportRoute(app, house)
}

function exportRoute(app: App, house: House): void {
  app.get(
    '/api/conversations/:id/audit',
    {
      config: supervisor,
      schema: {
        description: 'The whole log of one conversation, oldest entry first, for export.',
        params: z.object({ id: z.uuid() }),
        querystring: exportQuery,
        response: { 200: auditPage },
      },
    },
    async (request) => {
      const { id } = request.params
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => {
        const there = await tx.first(sql`
          select 1 from conversations where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
        if (!there) throw notFound('conversation')
        return exportConversation(tx, workspace, id, request.query)
      })
    },
  )
}
