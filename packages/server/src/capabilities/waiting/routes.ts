import { previewBody, textPreview, waitPromises } from '@baton/contract'
import type { Channel } from '../../channels/channel.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { conversationParams } from '../conversations/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { previewText } from './preview-text.ts'

/** How the platform's words read, and what customers were promised. */
export function waitingRoutes(app: App, house: House, channels: Record<string, Channel>): void {
  app.post(
    '/api/texts/preview',
    {
      config: { needs: 'supervisor' },
      schema: { body: previewBody, response: { 200: textPreview } },
    },
    async (request) => {
      const { plan } = await currentPlan(house, personOf(request).workspace)
      return previewText(request.body, plan.texts, channels)
    },
  )
  app.get(
    '/api/conversations/:id/promises',
    {
      config: { needs: 'agent' },
      schema: { params: conversationParams, response: { 200: waitPromises } },
    },
    async (request) => {
      const { workspace } = personOf(request)
      const items = await house.db.transact(workspace, (tx) =>
        tx.rows<PromiseRow>(sql`
          select id, queue_id as queue, place, low_seconds as "lowSeconds", high_seconds as "highSeconds",
            made_at as "madeAt", outcome, actual_seconds as "actualSeconds", basis from wait_promises
          where workspace_id = ${workspace}::uuid and conversation_id = ${request.params.id}::uuid
          order by made_at, id limit 200`),
      )
      return { items: items.map((item) => ({ ...item, madeAt: item.madeAt.toISOString() })) }
    },
  )
}

type PromiseRow = {
  id: string
  queue: string
  place: number | null
  lowSeconds: number
  highSeconds: number
  madeAt: Date
  outcome: 'kept' | 'missed' | 'early' | 'left' | null
  actualSeconds: number | null
  basis: Record<string, unknown>
}
