import { describe, expect, test } from 'vitest'
import { defaultPlan, officeHours } from './default-plan.ts'
import type { ServicePlan } from './plan.ts'
import { noFacts, type PlannedAgent } from './plan-facts.ts'
import { planProblems } from './plan-problem.ts'
import { planWarnings } from './plan-warning.ts'
import type { QueuePlan } from './queue-plan.ts'

const [support] = defaultPlan.queues as [QueuePlan]
const [standard] = defaultPlan.sla as [ServicePlan['sla'][number]]
const hours = officeHours('Europe/Berlin')
const team = (change: Partial<typeof hours>) => ({
  teams: [{ id: 'support', name: 'Support', hours: { ...hours, ...change } }],
})
const queues = (...changes: Partial<QueuePlan>[]) => ({
  queues: [...changes.map((change) => ({ ...support, ...change })), support],
})
const narrow = { ...support.takes, tiers: ['vip'] }
const week = (change: Partial<typeof hours.week>) => ({ week: { ...hours.week, ...change } })
const shut = Object.fromEntries(
  Object.keys(hours.week).map((day) => [day, []]),
) as unknown as typeof hours.week
const bob: PlannedAgent = {
  ...{ id: 'bob', name: 'Bob', teams: [], skills: [], languages: ['en'], isExpert: false },
}
const facts = { ...noFacts, now: Date.parse('2026-11-20T09:00:00Z'), agents: [bob] }
const onCall = { ...defaultPlan.onCall, on: true }
const rota = {
  agents: ['bob'],
  startsOn: '2026-11-01',
  days: 7,
  handover: '09:00',
  timeZone: 'Europe/Berlin',
}

const placesIn = (change: Partial<ServicePlan>): string[] =>
  planProblems({ ...defaultPlan, ...change }, facts).map(({ path }) => path)

describe('a plan is refused', () => {
  test.each([
    ['no team', { teams: [] }, 'teams'],
    ['a zone nobody knows', team({ timeZone: 'Mars/Base' }), 'teams.0.hours.timeZone'],
    [
      'a time that runs backwards',
      team(week({ monday: [{ from: '22:00', to: '06:00' }] })),
      'teams.0.hours.week.monday.0',
    ],
    [
      'a time no clock shows',
      team(week({ monday: [{ from: '9', to: '25:00' }] })),
      'teams.0.hours.week.monday.0',
    ],
    [
      'times that overlap',
      team(
        week({
          friday: [
            { from: '09:00', to: '13:00' },
            { from: '12:30', to: '17:00' },
          ],
        }),
      ),
      'teams.0.hours.week.friday.1',
    ],
    ['hours that never open', team({ week: shut }), 'teams.0.hours.week'],
    [
      'a holiday that is no day',
      team({ holidays: [{ date: '2026-02-30', name: '', open: [] }] }),
      'teams.0.hours.holidays.0.date',
    ],
    ['no queue', { queues: [] }, 'queues'],
    ['a queue of no team', queues({ id: 'vip', takes: narrow, team: 'sales' }), 'queues.0.team'],
    ['a name given twice', queues({ takes: narrow }), 'queues.1.id'],
    [
      'overflow into nothing',
      queues({
        ...{ id: 'vip', takes: narrow },
        overflow: { queue: 'moon', afterSeconds: 60, aboveWaiting: null },
      }),
      'queues.0.overflow.queue',
    ],
    [
      'overflow that never happens',
      queues({
        ...{ id: 'vip', takes: narrow },
        overflow: { queue: 'support', afterSeconds: null, aboveWaiting: null },
      }),
      'queues.0.overflow',
    ],
    [
      'overflow in a circle',
      queues(
        {
          ...{ id: 'vip', takes: narrow },
          overflow: { queue: 'gold', afterSeconds: 60, aboveWaiting: null },
        },
        {
          ...{ id: 'gold', takes: narrow },
          overflow: { queue: 'vip', afterSeconds: 60, aboveWaiting: null },
        },
      ),
      'queues.1.overflow.queue',
    ],
    [
      'a queue that nobody can ever serve',
      queues({ id: 'vip', takes: narrow, requiredSkills: ['law'] }),
      'queues.0.requiredSkills',
    ],
    [
      'no queue that catches the rest',
      { queues: [{ ...support, takes: narrow }] },
      'queues.0.takes',
    ],
    ['a queue that gets nothing', queues({ id: 'first' }), 'queues.1'],
    [
      'a promise for no queue',
      { sla: [{ ...standard, reach: { ...standard.reach, queues: ['moon'] } }] },
      'sla.0.reach.queues.0',
    ],
    ['a promise in the shadow of another', { sla: [standard, { ...standard, id: 'b' }] }, 'sla.1'],
    [
      'an answer due after the resolution',
      { sla: [{ ...standard, targets: { ...standard.targets, resolution: 600 } }] },
      'sla.0.targets.firstAnswer',
    ],
    ['somebody on call where nobody ever is', { onCall }, 'onCall.rota'],
    [
      'a stranger on call',
      { onCall: { ...onCall, rota: { ...rota, agents: ['eve'] } } },
      'onCall.rota.agents.0',
    ],
    [
      'an override that ends before it begins',
      {
        onCall: {
          ...{ ...onCall, rota },
          overrides: [{ agent: 'bob', from: '2026-11-02T00:00:00Z', to: '2026-11-01T00:00:00Z' }],
        },
      },
      'onCall.overrides.0',
    ],
    [
      'a text with a place nobody fills',
      { texts: { person_joined: { en: '{agent} of {firm} is here.' } } },
      'texts.person_joined.en',
    ],
  ] satisfies [string, Partial<ServicePlan>, string][])('for %s', (_what, change, place) => {
    expect(placesIn(change)).toContain(place)
  })

  test('with a reason for each place', () => {
    const [problem] = planProblems({ ...defaultPlan, ...team({ timeZone: 'Mars/Base' }) }, facts)
    expect(problem?.message).toBe('Mars/Base is no time zone; use a name such as Europe/Berlin.')
  })
})

describe('a plan may be published, with a warning and a safe default,', () => {
  const warned = (change: Partial<ServicePlan>, more: Partial<typeof facts> = {}) =>
    planWarnings({ ...defaultPlan, ...change }, { ...facts, ...more }).map(({ path }) => path)
  const url = 'https://example.org/holidays.ics'

  test.each([
    ['when nobody is in a team now', {}, { agents: [] }, 'queues.0.team'],
    [
      'when an agent has no skill that any queue asks for',
      {
        queues: [
          {
            ...support,
            requiredSkills: ['tea'],
            relaxations: [{ afterSeconds: 60, drops: 'skills' as const }],
          },
        ],
      },
      {},
      'queues',
    ],
    [
      'when a holiday feed cannot be read',
      team({ holidayFeed: url }),
      { feeds: [{ url, problem: 'no answer' }] },
      'teams.0.hours.holidayFeed',
    ],
    [
      'when no customer is of a tier that a queue takes or a promise names',
      {
        ...queues({ id: 'vip', takes: narrow }),
        sla: [{ ...standard, reach: { ...standard.reach, tiers: ['vip'] } }],
      },
      { tiers: ['standard'] },
      'sla.0.reach.tiers',
    ],
    [
      'when nobody is on call for a while',
      { onCall: { ...onCall, rota: { ...rota, startsOn: '2026-12-01' } } },
      {},
      'onCall.rota',
    ],
  ] satisfies [string, Partial<ServicePlan>, Partial<typeof facts>, string][])(
    '%s',
    (_when, change, more, place) => {
      expect(warned(change, more)).toContain(place)
      expect(planProblems({ ...defaultPlan, ...change }, { ...facts, ...more })).toEqual([])
    },
  )

  test('and the plan of a new workspace has neither problem nor warning', () => {
    expect(planProblems(defaultPlan, facts)).toEqual([])
    expect(warned({})).toEqual([])
  })
})
