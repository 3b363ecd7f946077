import {
  article,
  articleLifeBody,
  articleRollBackBody,
  articleVersionList,
  attentionList,
  despiteQuery,
  guidanceReview,
  guidanceReviewList,
  mergeSuggestionBody,
  observationList,
  refuseGuidanceBody,
  suggestion,
} from '@baton/contract'
import { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { type Person, personOf } from '../../platform/http/person.ts'
import { changeByGuidance, type TryChange } from './article-change.ts'
import { changeLife, listVersions, readEarlier, rollBack } from './article-versions.ts'
import { needsAttention } from './attention.ts'
import { approveGuidance, listReviews, refuseGuidance } from './guidance-reviews.ts'
import { listObservations } from './observe.ts'
import { mergeSuggestion } from './suggestions.ts'

const params = z.object({ id: z.uuid() })
const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const

/** What waits for a decision, what changed, and what has grown old. */
export function teachingRoutes(app: App, house: House, tryOut: TryChange): void {
  const reading = <Items>(person: Person, read: (tx: Tx) => Promise<Items>) =>
    house.db.transact(person.workspace, async (tx) => ({ items: await read(tx) }))
  guidanceRoutes(app, house, reading, tryOut)
  versionRoutes(app, house, reading, tryOut)
  app.get(
    '/api/knowledge/attention',
    { config: agent, schema: { response: { 200: attentionList } } },
    (request) => {
      const person = personOf(request)
      return reading(person, (tx) => needsAttention(tx, person.workspace, house.clock.now()))
    },
  )
  app.get(
    '/api/observations',
    {
      config: supervisor,
      schema: {
        querystring: z.object({ suggestion: z.uuid().optional() }),
        response: { 200: observationList },
      },
    },
    (request) => {
      const person = personOf(request)
      const { suggestion: of = null } = request.query
      return reading(person, (tx) => listObservations(tx, person.workspace, of))
    },
  )
  app.post(
    '/api/suggestions/:id/merge',
    {
      config: supervisor,
      schema: { params, body: mergeSuggestionBody, response: { 200: suggestion } },
    },
    (request) => mergeSuggestion(house, personOf(request), request.params.id, request.body.into),
  )
}

type Reading = <Items>(
  person: Person,
  read: (tx: Tx) => Promise<Items>,
) => Promise<{ items: Items }>

function guidanceRoutes(app: App, house: House, reading: Reading, tryOut: TryChange): void {
  const response = { 200: guidanceReview }
  app.get(
    '/api/guidance-reviews',
    { config: agent, schema: { response: { 200: guidanceReviewList } } },
    (request) => {
      const person = personOf(request)
      return reading(person, (tx) => listReviews(tx, person))
    },
  )
  app.post(
    '/api/guidance-reviews/:id/approve',
    { config: supervisor, schema: { params, querystring: despiteQuery, response } },
    async (request) => {
      const person = personOf(request)
      const { id } = request.params
      const change = await house.db.transact(person.workspace, (tx) =>
        changeByGuidance(tx, person, id),
      )
      const despite = change && (await tryOut(person, change, request.query.despite))
      return approveGuidance(house, person, id, despite)
    },
  )
  app.post(
    '/api/guidance-reviews/:id/refuse',
    { config: supervisor, schema: { params, body: refuseGuidanceBody, response } },
    (request) => refuseGuidance(house, personOf(request), request.params.id, request.body.why),
  )
}

function versionRoutes(app: App, house: House, reading: Reading, tryOut: TryChange): void {
  const response = { 200: article }
  app.get(
    '/api/articles/:id/versions',
    { config: agent, schema: { params, response: { 200: articleVersionList } } },
    (request) => {
      const person = personOf(request)
      return reading(person, (tx) => listVersions(tx, person, request.params.id))
    },
  )
  app.post(
    '/api/articles/:id/roll-back',
    {
      config: supervisor,
      schema: { params, querystring: despiteQuery, body: articleRollBackBody, response },
    },
    async (request) => {
      const person = personOf(request)
      const { id } = request.params
      const { revision } = request.body
      const text = await house.db.transact(person.workspace, (tx) =>
        readEarlier(tx, person.workspace, id, revision),
      )
      const despite = await tryOut(person, { id, text, retires: [] }, request.query.despite)
      return rollBack(house, person, id, revision, despite)
    },
  )
  app.put(
    '/api/articles/:id/life',
    { config: supervisor, schema: { params, body: articleLifeBody, response } },
    (request) => changeLife(house, personOf(request), request.params.id, request.body),
  )
}
