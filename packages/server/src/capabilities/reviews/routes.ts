import {
  answerReviewBody,
  askReviewBody,
  coachingList,
  finishReviewBody,
  resultList,
  resultsQuery,
  reviewDetail,
  reviewList,
  reviewSubjects,
  reviewsQuery,
} from '@baton/contract'
import { maySupervise } from '@baton/domain'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { conversationParams } from '../conversations/index.ts'
import type { KnowledgeIndex } from '../knowledge/index.ts'
import { askReview } from './ask-review.ts'
import { calibrationRoutes } from './calibration-routes.ts'
import { checkedSubjects } from './checked-subject.ts'
import { coachingNotes } from './coaching-notes.ts'
import { finishReview } from './finish-review.ts'
import { listReviews } from './list-reviews.ts'
import { resultsOf } from './results.ts'
import { scorecardRoutes } from './scorecard-routes.ts'
import { answerReview, claimReview, releaseReview } from './take-review.ts'
import { teachingRoutes } from './teaching-routes.ts'
import { viewReview } from './view-review.ts'

const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const
const params = z.object({ id: z.uuid() })

/** Looking at conversations afterwards. Who may review is checked within: the plan names agents beside supervisors. */
export function reviewRoutes(app: App, house: House, knowledge: KnowledgeIndex): void {
  scorecardRoutes(app, house)
  calibrationRoutes(app, house)
  teachingRoutes(app, house, knowledge)
  readingRoutes(app, house)
  workingRoutes(app, house)
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/reviews',
    { config: agent, schema: { querystring: reviewsQuery, response: { 200: reviewList } } },
    (request) => {
      const person = personOf(request)
      return house.db.transact(person.workspace, (tx) => listReviews(tx, person, request.query))
    },
  )
  app.get(
    '/api/reviews/:id',
    { config: agent, schema: { params, response: { 200: reviewDetail } } },
    (request) => {
      const person = personOf(request)
      return house.db.transact(person.workspace, (tx) => viewReview(tx, person, request.params.id))
    },
  )
  app.get(
    '/api/review-results',
    { config: agent, schema: { querystring: resultsQuery, response: { 200: resultList } } },
    (request) => {
      const { workspace, agent: me, role } = personOf(request)
      const only = maySupervise(role) ? null : me
      const asked = { weeks: request.query.weeks, only, now: house.clock.now() }
      return house.db.transact(workspace, (tx) => resultsOf(tx, workspace, asked))
    },
  )
  app.get(
    '/api/coaching-notes',
    { config: agent, schema: { response: { 200: coachingList } } },
    async (request) => {
      const person = personOf(request)
      const about = maySupervise(person.role) ? null : person.agent
      const read = { about }
      return {
        items: await house.db.transact(person.workspace, (tx) => coachingNotes(tx, person, read)),
      }
    },
  )
  app.get(
    '/api/conversations/:id/review-subjects',
    {
      config: supervisor,
      schema: { params: conversationParams, response: { 200: reviewSubjects } },
    },
    async (request) => {
      const all = await checkedSubjects(house, personOf(request), request.params.id)
      return { items: all.map(({ subject, name }) => ({ subject, name })) }
    },
  )
}

function workingRoutes(app: App, house: House): void {
  const response = { 200: reviewDetail }
  app.post(
    '/api/reviews',
    { config: supervisor, schema: { body: askReviewBody, response } },
    (request) => askReview(house, personOf(request), request.body),
  )
  app.post('/api/reviews/:id/claim', { config: agent, schema: { params, response } }, (request) =>
    claimReview(house, personOf(request), request.params.id),
  )
  app.post('/api/reviews/:id/release', { config: agent, schema: { params, response } }, (request) =>
    releaseReview(house, personOf(request), request.params.id),
  )
  app.post(
    '/api/reviews/:id/finish',
    { config: agent, schema: { params, body: finishReviewBody, response } },
    (request) => finishReview(house, personOf(request), request.params.id, request.body),
  )
  app.post(
    '/api/reviews/:id/answer',
    { config: agent, schema: { params, body: answerReviewBody, response } },
    (request) => answerReview(house, personOf(request), request.params.id, request.body.text),
  )
}
