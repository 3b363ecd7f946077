import {
  clusterAnswer,
  clusterAnswerBody,
  clusterPreview,
  clusterPreviewBody,
  steerClusterList,
} from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { answerCluster } from './answer-cluster.ts'
import { listClusters } from './list-clusters.ts'
import { previewAnswer } from './preview-answer.ts'
import { questionDesk } from './question-desk.ts'

const config = { needs: 'agent' } as const

/** One question, many conversations: seen as one, looked at one by one, answered once. */
export function clusterRoutes(app: App, house: House): void {
  const desk = questionDesk()
  app.get(
    '/api/steer-clusters',
    { config, schema: { response: { 200: steerClusterList } } },
    (request) => listClusters(house, desk, personOf(request)),
  )
  app.post(
    '/api/steer-clusters/preview',
    { config, schema: { body: clusterPreviewBody, response: { 200: clusterPreview } } },
    (request) => previewAnswer(house, personOf(request), request.body),
  )
  app.post(
    '/api/steer-clusters/answer',
    { config, schema: { body: clusterAnswerBody, response: { 200: clusterAnswer } } },
    (request) => answerCluster(house, personOf(request), request.body),
  )
}
