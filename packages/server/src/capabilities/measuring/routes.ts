import {
  decideItemBody,
  itemReview,
  itemReviewList,
  learningQuery,
  learningView as learningSchema,
  matterList,
  mattersQuery,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { decideItem, listItemReviews } from './item-reviews.ts'
import { learningView, learningWeeks } from './learning-view.ts'
import { lookbackRoutes } from './lookback-routes.ts'
import { listMatters } from './matters-list.ts'
import { weeksCsv } from './weeks-csv.ts'

const agent = { needs: 'agent' } as const
const supervisor = { needs: 'supervisor' } as const

/** Whether learning works: everybody on the team sees it, supervisors decide about items that did harm. */
export function measuringRoutes(app: App, house: House): void {
  lookbackRoutes(app, house)
  itemRoutes(app, house)
  app.get(
    '/api/learning',
    { config: agent, schema: { querystring: learningQuery, response: { 200: learningSchema } } },
    (request) => {
      const { workspace } = personOf(request)
      const asked = { now: house.clock.now(), weeks: request.query.weeks }
      return house.db.transact(workspace, (tx) => learningView(tx, workspace, asked))
    },
  )
  app.get(
    '/api/learning/matters',
    { config: agent, schema: { querystring: mattersQuery, response: { 200: matterList } } },
    (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) =>
        listMatters(tx, workspace, request.query, house.clock.now()),
      )
    },
  )
  app.get(
    '/api/learning/weeks.csv',
    { config: agent, schema: { querystring: learningQuery } },
    async (request, reply) => {
      const { workspace } = personOf(request)
      const asked = { now: house.clock.now(), weeks: request.query.weeks }
      const weeks = await house.db.transact(workspace, (tx) => learningWeeks(tx, workspace, asked))
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="learning-weeks.csv"')
        .send(weeksCsv(weeks))
    },
  )
}

function itemRoutes(app: App, house: House): void {
  app.get(
    '/api/item-reviews',
    { config: agent, schema: { response: { 200: itemReviewList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return { items: await house.db.transact(workspace, (tx) => listItemReviews(tx, workspace)) }
    },
  )
  app.post(
    '/api/item-reviews/:id',
    {
      config: supervisor,
      schema: {
        params: z.object({ id: z.uuid() }),
        body: decideItemBody,
        response: { 200: itemReview },
      },
    },
    (request) => decideItem(house, personOf(request), request.params.id, request.body),
  )
}
