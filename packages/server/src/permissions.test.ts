import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { testDatabase } from './platform/db/test-database.ts'
import { databaseOpens } from './platform/http/test-house.ts'
import {
  askAsStranger,
  type Door,
  opened,
  promisedAt,
  statusesAt,
  type Visitor,
  visitor,
} from './platform/http/test-world.ts'
import { quietLog } from './platform/log/log.ts'
import { type Baton, wire } from './wiring.ts'

const id = '0191e6a0-0000-7000-8000-000000000000'
const at = (path: string): string => `/api/conversations/${id}/${path}`
const key = id

/** Every door of the house and who may open it. A door that is missing here fails the last test. */
const doors: Door[] = [
  { method: 'GET', url: '/api/setup', needs: 'public' },
  { method: 'POST', url: '/api/setup', needs: 'public' },
  {
    method: 'POST',
    url: '/api/session',
    needs: 'public',
    payload: { email: 'nobody', password: '' },
  },
  { method: 'POST', url: '/api/session/demo', needs: 'public' },
  { method: 'GET', url: '/api/session', needs: 'agent' },
  { method: 'PUT', url: '/api/session/password', needs: 'agent' },
  { method: 'GET', url: '/api/conversations', needs: 'agent' },
  { method: 'GET', url: `/api/conversations/${id}`, needs: 'agent' },
  {
    method: 'POST',
    url: at('reply'),
    needs: 'agent',
    payload: { key, text: 'words', sawMessage: null },
  },
  { method: 'POST', url: at('note'), needs: 'agent', payload: { key, text: 'words' } },
  { method: 'POST', url: at('take-over'), needs: 'agent' },
  { method: 'POST', url: at('requeue'), needs: 'agent' },
  { method: 'POST', url: at('steer'), needs: 'agent', payload: { key, text: 'words' } },
  { method: 'POST', url: at('steer-preview'), needs: 'agent', payload: { text: 'words' } },
  { method: 'POST', url: at('hand-back'), needs: 'agent', payload: {} },
  { method: 'POST', url: at('promise-callback'), needs: 'agent', payload: {} },
  { method: 'POST', url: at('resolve'), needs: 'agent' },
  { method: 'POST', url: at('reopen'), needs: 'agent' },
  { method: 'POST', url: at('typing'), needs: 'agent' },
  { method: 'GET', url: at('audit'), needs: 'supervisor' },
  { method: 'GET', url: '/api/articles', needs: 'agent' },
  { method: 'GET', url: `/api/articles/${id}`, needs: 'agent' },
  { method: 'POST', url: '/api/articles', needs: 'supervisor' },
  { method: 'PUT', url: `/api/articles/${id}`, needs: 'supervisor' },
  { method: 'POST', url: `/api/articles/${id}/retire`, needs: 'supervisor' },
  { method: 'GET', url: `/api/articles/${id}/versions`, needs: 'agent' },
  { method: 'POST', url: `/api/articles/${id}/roll-back`, needs: 'supervisor' },
  { method: 'PUT', url: `/api/articles/${id}/life`, needs: 'supervisor' },
  { method: 'GET', url: '/api/knowledge/attention', needs: 'agent' },
  { method: 'GET', url: '/api/guidance-reviews', needs: 'agent' },
  { method: 'POST', url: `/api/guidance-reviews/${id}/approve`, needs: 'supervisor' },
  { method: 'POST', url: `/api/guidance-reviews/${id}/refuse`, needs: 'supervisor' },
  { method: 'GET', url: '/api/observations', needs: 'supervisor' },
  { method: 'POST', url: `/api/suggestions/${id}/merge`, needs: 'supervisor' },
  { method: 'GET', url: '/api/suggestions', needs: 'supervisor' },
  { method: 'POST', url: `/api/suggestions/${id}/publish`, needs: 'supervisor' },
  { method: 'POST', url: `/api/suggestions/${id}/dismiss`, needs: 'supervisor' },
  { method: 'GET', url: '/api/scenarios', needs: 'agent' },
  { method: 'POST', url: '/api/scenarios', needs: 'supervisor' },
  { method: 'GET', url: `/api/scenarios/${id}`, needs: 'agent' },
  { method: 'PUT', url: `/api/scenarios/${id}`, needs: 'supervisor' },
  { method: 'DELETE', url: `/api/scenarios/${id}`, needs: 'supervisor' },
  { method: 'GET', url: '/api/scenarios/export', needs: 'supervisor' },
  { method: 'POST', url: '/api/scenarios/import', needs: 'supervisor' },
  { method: 'GET', url: '/api/simulations/bundle', needs: 'administrator' },
  { method: 'GET', url: '/api/simulations/runs', needs: 'agent' },
  { method: 'POST', url: '/api/simulations/runs', needs: 'supervisor' },
  { method: 'GET', url: `/api/simulations/runs/${id}`, needs: 'agent' },
  { method: 'POST', url: `/api/simulations/runs/${id}/stop`, needs: 'supervisor' },
  { method: 'GET', url: '/api/policy', needs: 'agent' },
  { method: 'PUT', url: '/api/policy', needs: 'supervisor' },
  { method: 'GET', url: '/api/policy/schema', needs: 'agent' },
  { method: 'POST', url: '/api/policy/check', needs: 'supervisor' },
  { method: 'GET', url: '/api/policy/draft', needs: 'supervisor' },
  { method: 'PUT', url: '/api/policy/draft', needs: 'supervisor' },
  { method: 'DELETE', url: '/api/policy/draft', needs: 'supervisor' },
  { method: 'POST', url: '/api/policy/replay', needs: 'supervisor' },
  { method: 'POST', url: '/api/policy/roll-back', needs: 'supervisor' },
  { method: 'GET', url: '/api/policy/versions/1', needs: 'agent' },
  { method: 'GET', url: '/api/service-plan', needs: 'agent' },
  { method: 'PUT', url: '/api/service-plan', needs: 'supervisor' },
  { method: 'GET', url: '/api/service-plan/schema', needs: 'agent' },
  { method: 'GET', url: '/api/service-plan/hours', needs: 'agent' },
  { method: 'POST', url: '/api/service-plan/check', needs: 'supervisor' },
  { method: 'POST', url: '/api/service-plan/roll-back', needs: 'supervisor' },
  { method: 'GET', url: '/api/service-plan/versions/1', needs: 'agent' },
  { method: 'GET', url: '/api/service-plan/holiday-feeds', needs: 'agent' },
  { method: 'POST', url: '/api/service-plan/holiday-feeds/read', needs: 'supervisor' },
  { method: 'GET', url: '/api/sla', needs: 'agent' },
  { method: 'GET', url: at('sla'), needs: 'agent' },
  { method: 'GET', url: '/api/callbacks', needs: 'agent' },
  { method: 'GET', url: '/api/callbacks/slots', needs: 'agent' },
  { method: 'POST', url: at('callback'), needs: 'agent', payload: { slot: null } },
  { method: 'PATCH', url: `/api/callbacks/${id}`, needs: 'agent' },
  { method: 'POST', url: `/api/callbacks/${id}/cancel`, needs: 'agent' },
  { method: 'GET', url: '/api/on-call', needs: 'agent' },
  { method: 'POST', url: '/api/on-call', needs: 'agent' },
  { method: 'POST', url: `/api/on-call/pages/${id}/acknowledge`, needs: 'agent' },
  { method: 'GET', url: '/api/overview', needs: 'agent' },
  { method: 'GET', url: '/api/me/notices', needs: 'agent' },
  { method: 'POST', url: '/api/me/notices/acknowledge', needs: 'agent', payload: {} },
  { method: 'POST', url: `/api/notices/${id}/acknowledge`, needs: 'agent' },
  { method: 'GET', url: '/api/me/notices-settings', needs: 'agent' },
  { method: 'PUT', url: '/api/me/notices-settings', needs: 'agent' },
  { method: 'POST', url: '/api/me/notices-settings/test', needs: 'agent' },
  { method: 'POST', url: '/api/me/push-devices', needs: 'agent' },
  { method: 'DELETE', url: `/api/me/push-devices/${id}`, needs: 'agent' },
  { method: 'GET', url: '/api/notice-ways', needs: 'administrator' },
  { method: 'PUT', url: '/api/notice-ways', needs: 'administrator' },
  { method: 'POST', url: '/api/notice-ways/test', needs: 'administrator' },
  { method: 'POST', url: '/api/texts/preview', needs: 'supervisor' },
  { method: 'GET', url: '/api/surveys', needs: 'supervisor' },
  { method: 'GET', url: at('promises'), needs: 'agent' },
  { method: 'GET', url: '/api/model', needs: 'administrator' },
  { method: 'PUT', url: '/api/model/budget', needs: 'administrator' },
  { method: 'PUT', url: '/api/model/price', needs: 'administrator', payload: {} },
  { method: 'GET', url: '/api/quality', needs: 'supervisor' },
  { method: 'PUT', url: '/api/quality/settings', needs: 'supervisor' },
  { method: 'GET', url: '/api/quality/audits', needs: 'supervisor' },
  { method: 'POST', url: `/api/quality/audits/${id}`, needs: 'supervisor' },
  { method: 'GET', url: '/api/learning', needs: 'agent' },
  { method: 'GET', url: '/api/learning/matters', needs: 'agent' },
  { method: 'GET', url: '/api/learning/weeks.csv', needs: 'agent' },
  { method: 'GET', url: '/api/item-reviews', needs: 'agent' },
  { method: 'POST', url: `/api/item-reviews/${id}`, needs: 'supervisor' },
  { method: 'GET', url: at('lookback'), needs: 'agent' },
  { method: 'PUT', url: `/api/escalations/${id}/lookback`, needs: 'agent' },
  { method: 'GET', url: '/api/lookbacks', needs: 'agent' },
  { method: 'POST', url: at('judge'), needs: 'agent', payload: { number: 0, verdict: 'right' } },
  { method: 'GET', url: '/api/reviews', needs: 'agent' },
  { method: 'POST', url: '/api/reviews', needs: 'supervisor' },
  { method: 'GET', url: `/api/reviews/${id}`, needs: 'agent' },
  { method: 'POST', url: `/api/reviews/${id}/claim`, needs: 'agent' },
  { method: 'POST', url: `/api/reviews/${id}/release`, needs: 'agent' },
  { method: 'POST', url: `/api/reviews/${id}/finish`, needs: 'agent', payload: { ratings: [] } },
  { method: 'POST', url: `/api/reviews/${id}/answer`, needs: 'agent', payload: {} },
  { method: 'GET', url: '/api/review-results', needs: 'agent' },
  { method: 'GET', url: at('review-subjects'), needs: 'supervisor' },
  { method: 'GET', url: '/api/coaching-notes', needs: 'agent' },
  { method: 'POST', url: `/api/coaching-notes/${id}/preview`, needs: 'agent' },
  { method: 'POST', url: `/api/coaching-notes/${id}/teach`, needs: 'agent' },
  { method: 'GET', url: '/api/scorecard', needs: 'agent' },
  { method: 'PUT', url: '/api/scorecard', needs: 'supervisor', payload: {} },
  { method: 'POST', url: '/api/scorecard/check', needs: 'supervisor', payload: {} },
  { method: 'GET', url: '/api/scorecard/versions/1', needs: 'agent' },
  { method: 'GET', url: '/api/review-sample', needs: 'supervisor' },
  { method: 'PUT', url: '/api/review-sample', needs: 'supervisor', payload: {} },
  { method: 'GET', url: '/api/calibrations', needs: 'supervisor' },
  { method: 'POST', url: '/api/calibrations', needs: 'supervisor' },
  { method: 'GET', url: `/api/calibrations/${id}`, needs: 'supervisor' },
  { method: 'POST', url: `/api/calibrations/${id}/conclude`, needs: 'supervisor' },
  { method: 'GET', url: '/api/reviewers', needs: 'supervisor' },
  { method: 'GET', url: '/api/agents', needs: 'agent' },
  { method: 'POST', url: '/api/agents', needs: 'administrator' },
  { method: 'PATCH', url: `/api/agents/${id}`, needs: 'administrator' },
  { method: 'PUT', url: `/api/agents/${id}/password`, needs: 'administrator' },
  { method: 'PUT', url: '/api/presence', needs: 'agent' },
  { method: 'POST', url: '/api/presence', needs: 'agent' },
  { method: 'GET', url: '/api/offers', needs: 'agent' },
  { method: 'POST', url: `/api/offers/${id}/accept`, needs: 'agent' },
  { method: 'POST', url: `/api/offers/${id}/decline`, needs: 'agent' },
  { method: 'GET', url: '/api/queue-board', needs: 'agent' },
  { method: 'GET', url: at('routing'), needs: 'agent' },
  { method: 'POST', url: at('assign'), needs: 'supervisor', payload: { queue: 'support' } },
  { method: 'POST', url: '/api/routing/preview', needs: 'supervisor', payload: {} },
  { method: 'GET', url: '/api/routing/people', needs: 'agent' },
  { method: 'PATCH', url: `/api/routing/people/${id}`, needs: 'supervisor', payload: {} },
  { method: 'GET', url: '/api/api-keys', needs: 'administrator' },
  { method: 'POST', url: '/api/api-keys', needs: 'administrator' },
  { method: 'DELETE', url: `/api/api-keys/${id}`, needs: 'administrator' },
  { method: 'GET', url: '/api/channel-accounts', needs: 'administrator' },
  { method: 'POST', url: '/api/channel-accounts', needs: 'administrator' },
  { method: 'PATCH', url: `/api/channel-accounts/${id}`, needs: 'administrator' },
  { method: 'GET', url: '/api/macros', needs: 'agent' },
  { method: 'POST', url: '/api/macros', needs: 'supervisor' },
  { method: 'GET', url: '/api/trouble', needs: 'supervisor' },
  { method: 'POST', url: '/api/trouble/work-1/retry', needs: 'supervisor' },
  { method: 'GET', url: '/api/audit', needs: 'supervisor' },
  { method: 'GET', url: '/api/audit/verify', needs: 'supervisor' },
  { method: 'GET', url: '/health/live', needs: 'public' },
  { method: 'GET', url: '/health/ready', needs: 'public' },
]

/** Doors that prove who is there in their own way, or never end; each has tests of its own. */
const otherwise = new Set([
  'DELETE /api/session',
  'GET /api/live',
  'POST /hooks/twilio/{account}',
  'POST /hooks/whatsapp/{account}',
  'GET /hooks/whatsapp/{account}',
  'POST /webchat/{key}/open',
  'POST /webchat/{key}/messages',
  'POST /webchat/{key}/typing',
  'POST /webchat/{key}/judge',
  'POST /webchat/{key}/survey',
  'GET /webchat/{key}/live',
])

let baton: Baton
let team: Visitor[]

beforeAll(async () => {
  const environment = readEnvironment({
    BATON_DATA: mkdtempSync(join(tmpdir(), 'baton-')),
    BATON_RATE_LIMITS: '0',
  })
  baton = await wire({ environment, db: await testDatabase(), log: quietLog() })
  const first = await visitor(baton.app, baton.house, 'agent')
  const others = (['supervisor', 'administrator'] as const).map((role) =>
    visitor(baton.app, baton.house, role, first.workspace),
  )
  team = [first, ...(await Promise.all(others))]
}, databaseOpens)

describe('every door opens only to those who may pass', () => {
  test.each(doors)('$method $url needs $needs', async (door) => {
    expect(opened(await statusesAt(baton.app, team, door))).toEqual(promisedAt(door))
  })
})

test('the live stream is closed to strangers', async () => {
  expect((await askAsStranger(baton.app, 'GET', '/api/live')).status).toBe(401)
})

test('no door is missing from this table', async () => {
  const { body } = await askAsStranger(baton.app, 'GET', '/api/openapi.json')
  const documented = Object.entries(body.paths as Record<string, object>).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const known = doors.map(
    ({ method, url }) =>
      `${method} ${url.replace(id, '{id}').replace('work-1', '{id}').replace('versions/1', 'versions/{version}')}`,
  )
  expect(documented.filter((door) => !known.includes(door) && !otherwise.has(door))).toEqual([])
})
