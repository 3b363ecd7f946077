import {
  accepted,
  answerAuditList,
  auditVerdictBody,
  judgeBody,
  qualitySettingsBody,
  qualityView,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { conversationParams } from '../conversations/index.ts'
import type { KnowledgeIndex } from '../knowledge/index.ts'
import { openAudits, settleAudit } from './answer-audits.ts'
import { changeQualitySettings } from './change-settings.ts'
import { judgeAnswer } from './judge-answer.ts'
import { viewQuality } from './view-quality.ts'

const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const
const byId = z.object({ id: z.uuid() })
const done = { ok: true } as const

/** Whether answers were right: agents say so where they see one, supervisors look at the sample and set the target. */
export function qualityRoutes(app: App, house: House, knowledge: KnowledgeIndex): void {
  auditRoutes(app, house)
  app.get(
    '/api/quality',
    { config: supervisor, schema: { response: { 200: qualityView } } },
    async (request) => {
      const { workspace } = personOf(request)
      const examples = await knowledge.size(workspace)
      return house.db.transact(workspace, (tx) =>
        viewQuality(tx, workspace, { examples, now: house.clock.now() }),
      )
    },
  )
  app.put(
    '/api/quality/settings',
    { config: supervisor, schema: { body: qualitySettingsBody, response: { 200: accepted } } },
    async (request) => {
      await changeQualitySettings(house, personOf(request), request.body)
      return done
    },
  )
  app.post(
    '/api/conversations/:id/judge',
    {
      config: agent,
      schema: { params: conversationParams, body: judgeBody, response: { 200: accepted } },
    },
    async (request) => {
      const person = personOf(request)
      await judgeAnswer(house, person.workspace, {
        ...{ ...request.body, conversation: request.params.id },
        ...{ by: { kind: 'agent', agent: person.agent }, person, source: 'agent_flag' },
      })
      return done
    },
  )
}

function auditRoutes(app: App, house: House): void {
  app.get(
    '/api/quality/audits',
    { config: supervisor, schema: { response: { 200: answerAuditList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return {
        items: await house.db.transact(workspace, (tx) => openAudits(tx, workspace)),
      }
    },
  )
  app.post(
    '/api/quality/audits/:id',
    {
      config: supervisor,
      schema: { params: byId, body: auditVerdictBody, response: { 200: accepted } },
    },
    async (request) => {
      await settleAudit(house, personOf(request), request.params.id, request.body)
      return done
    },
  )
}
