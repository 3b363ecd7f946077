import {
  article,
  articleBody,
  articleList,
  articleQuery,
  despiteQuery,
  steerPreview,
  steerPreviewBody,
  suggestion,
  suggestionList,
} from '@baton/contract'
import type { ConversationId } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { type TryChange, untried } from './article-change.ts'
import { listArticles, readArticle } from './articles.views.ts'
import { changeArticle, createArticle, retire } from './edit-articles.ts'
import type { KnowledgeIndex } from './knowledge-index.ts'
import { previewSteer } from './preview-steer.ts'
import { dismissSuggestion, listSuggestions, publishSuggestion } from './suggestions.ts'
import { teachingRoutes } from './teaching-routes.ts'

const params = z.object({ id: z.uuid() })
const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const

/** Agents read what the house knows, supervisors change it, and what people taught waits for them. */
export function knowledgeRoutes(
  app: App,
  house: House,
  index: KnowledgeIndex,
  tryOut: TryChange = untried,
): void {
  articleRoutes(app, house)
  editingRoutes(app, house, tryOut)
  suggestionRoutes(app, house, tryOut)
  teachingRoutes(app, house, tryOut)
  app.post(
    '/api/conversations/:id/steer-preview',
    { config: agent, schema: { params, body: steerPreviewBody, response: { 200: steerPreview } } },
    (request) => {
      const id = request.params.id as ConversationId
      return previewSteer(house, index, personOf(request), id, request.body.text)
    },
  )
}

function articleRoutes(app: App, house: House): void {
  const answering = { 200: article }
  app.get(
    '/api/articles',
    { config: agent, schema: { querystring: articleQuery, response: { 200: articleList } } },
    async (request) => {
      const { workspace } = personOf(request)
      const { search, origin = null } = request.query
      const query = { search: storable(search ?? '').trim() || null, origin }
      return {
        items: await house.db.transact(workspace, (tx) => listArticles(tx, workspace, query)),
      }
    },
  )
  app.get(
    '/api/articles/:id',
    { config: agent, schema: { params, response: answering } },
    async (request) => {
      const { workspace } = personOf(request)
      const found = await house.db.transact(workspace, (tx) =>
        readArticle(tx, workspace, request.params.id),
      )
      if (!found) throw notFound('article')
      return found
    },
  )
}

/** What is in force at once is tried on the scenarios before. */
function editingRoutes(app: App, house: House, tryOut: TryChange): void {
  const response = { 200: article }
  const querystring = despiteQuery
  app.post(
    '/api/articles',
    { config: supervisor, schema: { querystring, body: articleBody, response } },
    async (request) => {
      const person = personOf(request)
      const change = { id: newId(), text: request.body, retires: [] }
      const despite = await tryOut(person, change, request.query.despite)
      return createArticle(house, person, request.body, despite)
    },
  )
  app.put(
    '/api/articles/:id',
    { config: supervisor, schema: { params, querystring, body: articleBody, response } },
    async (request) => {
      const person = personOf(request)
      const { id } = request.params
      const change = { id, text: request.body, retires: [] }
      const despite = await tryOut(person, change, request.query.despite)
      return changeArticle(house, person, id, request.body, despite)
    },
  )
  app.post(
    '/api/articles/:id/retire',
    { config: supervisor, schema: { params, querystring, response } },
    async (request) => {
      const person = personOf(request)
      const { id } = request.params
      const despite = await tryOut(person, { id, text: null, retires: [] }, request.query.despite)
      return retire(house, person, id, despite)
    },
  )
}

function suggestionRoutes(app: App, house: House, tryOut: TryChange): void {
  const answering = { 200: suggestion }
  app.get(
    '/api/suggestions',
    { config: supervisor, schema: { response: { 200: suggestionList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return { items: await house.db.transact(workspace, (tx) => listSuggestions(tx, workspace)) }
    },
  )
  app.post(
    '/api/suggestions/:id/publish',
    {
      config: supervisor,
      schema: { params, querystring: despiteQuery, body: articleBody, response: answering },
    },
    async (request) => {
      const person = personOf(request)
      const { id } = request.params
      const change = { id: newId(), text: request.body, retires: [] }
      const despite = await tryOut(person, change, request.query.despite)
      return publishSuggestion(house, person, id, request.body, despite)
    },
  )
  app.post(
    '/api/suggestions/:id/dismiss',
    { config: supervisor, schema: { params, response: answering } },
    (request) => dismissSuggestion(house, personOf(request), request.params.id),
  )
}
