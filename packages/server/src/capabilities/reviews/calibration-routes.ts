import {
  calibrationDetail,
  calibrationView,
  concludeBody,
  newCalibrationBody,
  reviewerList,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { viewCalibration, viewCalibrations } from './calibration-view.ts'
import { concludeCalibration, reviewersOf, startCalibration } from './calibrations.ts'

const supervisor = { needs: 'supervisor' } as const
const params = z.object({ id: z.uuid() })

/** The same conversation for several reviewers, and how far they agree. */
export function calibrationRoutes(app: App, house: House): void {
  const response = { 200: calibrationDetail }
  app.get(
    '/api/calibrations',
    { config: supervisor, schema: { response: { 200: calibrationView } } },
    (request) => {
      const person = personOf(request)
      return house.db.transact(person.workspace, (tx) => viewCalibrations(tx, person))
    },
  )
  app.get(
    '/api/calibrations/:id',
    { config: supervisor, schema: { params, response } },
    (request) => {
      const person = personOf(request)
      const { id } = request.params
      return house.db.transact(person.workspace, (tx) => viewCalibration(tx, person, id))
    },
  )
  app.post(
    '/api/calibrations',
    { config: supervisor, schema: { body: newCalibrationBody, response } },
    (request) => startCalibration(house, personOf(request), request.body),
  )
  app.post(
    '/api/calibrations/:id/conclude',
    { config: supervisor, schema: { params, body: concludeBody, response } },
    (request) =>
      concludeCalibration(house, personOf(request), request.params.id, request.body.conclusion),
  )
  app.get(
    '/api/reviewers',
    { config: supervisor, schema: { response: { 200: reviewerList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return { items: await house.db.transact(workspace, (tx) => reviewersOf(tx, workspace)) }
    },
  )
}
