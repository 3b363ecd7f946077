import { coachingNote, steerPreview, teachNoteBody, teachNotePreviewBody } from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import type { KnowledgeIndex } from '../knowledge/index.ts'
import { previewNote, teachNote } from './teach-note.ts'

const agent = { needs: 'agent' } as const
const params = z.object({ id: z.uuid() })

/** A note on the assistant becomes guidance, with the checks of every guidance. */
export function teachingRoutes(app: App, house: House, knowledge: KnowledgeIndex): void {
  app.post(
    '/api/coaching-notes/:id/preview',
    {
      config: agent,
      schema: { params, body: teachNotePreviewBody, response: { 200: steerPreview } },
    },
    (request) => {
      const asked = { ...request.body, id: request.params.id }
      return previewNote(house, knowledge, personOf(request), asked)
    },
  )
  app.post(
    '/api/coaching-notes/:id/teach',
    { config: agent, schema: { params, body: teachNoteBody, response: { 200: coachingNote } } },
    (request) => {
      const { id } = request.params
      return teachNote(house, knowledge, personOf(request), { id, lesson: request.body })
    },
  )
}
