import { surveyList, surveysQuery } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { surveysOf } from './surveys.store.ts'

/** What customers said, for reports. */
export function surveyRoutes(app: App, house: House): void {
  app.get(
    '/api/surveys',
    {
      config: { needs: 'supervisor' },
      schema: { querystring: surveysQuery, response: { 200: surveyList } },
    },
    async (request) => {
      const { workspace } = personOf(request)
      const items = await house.db.transact(workspace, (tx) =>
        surveysOf(tx, workspace, request.query),
      )
      return { ...figures(items), items }
    },
  )
}

function figures(items: Awaited<ReturnType<typeof surveysOf>>) {
  const scores = items.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction]))
  const repeats = items.flatMap(({ repeatedSelf }) => (repeatedSelf === null ? [] : [repeatedSelf]))
  return {
    asked: items.filter(({ state }) => state !== 'not_asked').length,
    answered: scores.length,
    meanSatisfaction: mean(scores),
    repeatedShare: mean(repeats.map(Number)),
  }
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
