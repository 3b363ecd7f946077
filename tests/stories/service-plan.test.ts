import type { ServicePlanDocument } from '@baton/contract'
import { defaultPlan, officeHours } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFeeds } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { type Agent, openHouse, type TestHouse } from '../kit/index.ts'

let house: TestHouse
let sue: Agent
beforeEach(async () => {
  house = await openHouse({ articles: false })
  sue = await house.agent('supervisor', 'Sue')
}, 90_000)
afterEach(() => house.close())

const feed = 'https://holidays.example.org/all.ics'
const berlin = officeHours('Europe/Berlin')
const planWith = (change: Partial<ServicePlanDocument>) =>
  ({ ...defaultPlan, ...change }) as ServicePlanDocument
const open = (hours: Partial<typeof berlin>) =>
  planWith({ teams: [{ id: 'support', name: 'Support', hours: { ...berlin, ...hours } }] })
const isOpen = async () =>
  (await sue.ask('GET', '/api/service-plan/hours')).body.teams[0] as {
    open: boolean
    opensAt: string | null
  }

describe('a service plan', () => {
  it('is refused as a whole with each place and its reason, and what was in force stays', async () => {
    const bad = open({ timeZone: 'Mars/Base', week: { ...berlin.week, monday: [] } })
    const queues = bad.queues.map((queue) => ({ ...queue, team: 'sales' }))
    const { status, body } = await sue.ask('PUT', '/api/service-plan', { ...bad, queues })
    expect(status).toBe(400)
    expect(body.fields).toEqual([
      {
        path: 'teams.0.hours.timeZone',
        message: 'Mars/Base is no time zone; use a name such as Europe/Berlin.',
      },
      { path: 'queues.0.team', message: 'There is no team sales.' },
    ])
    expect((await sue.ask('GET', '/api/service-plan')).body.version).toBe(0)
  })

  it('says of a shape it does not know where it stands', async () => {
    const { body } = await sue.ask('POST', '/api/service-plan/check', { ...open({}), colour: 1 })
    expect(body.problems).toEqual([{ path: 'colour', message: 'There is no such setting.' }])
  })

  it('keeps its versions with what each changed, and an earlier one can be restored', async () => {
    await sue.ask('PUT', '/api/service-plan', open({}))
    await sue.ask('PUT', '/api/service-plan', open({ timeZone: 'Europe/Paris' }))
    const second = (await sue.ask('GET', '/api/service-plan/versions/2')).body
    expect(second.changes).toEqual([
      { path: 'teams.0.hours.timeZone', before: 'Europe/Berlin', after: 'Europe/Paris' },
    ])
    const back = await sue.ask('POST', '/api/service-plan/roll-back', { version: 1 })
    expect(back.body.version).toBe(3)
    expect(back.body.document.teams[0].hours.timeZone).toBe('Europe/Berlin')
    expect(back.body.versions).toHaveLength(3)
  })

  it('tells who is at work now, and when they come', async () => {
    await sue.ask('PUT', '/api/service-plan', open({}))
    expect((await isOpen()).open).toBe(true)
    await house.passes(12 * 3_600)
    expect(await isOpen()).toMatchObject({ open: false, opensAt: '2026-11-23T08:00:00.000Z' })
  })
})

describe('a holiday feed', () => {
  const day = (text: string) => ({
    text: `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:${text}\nEND:VEVENT\nEND:VCALENDAR`,
    problem: null,
  })
  const read = async (what: ReturnType<typeof day> | { text: null; problem: string }) => {
    await readFeeds(house.node.house, async () => what, house.workspace)
    await house.passes(3)
  }

  it('closes its days, and goes on closing them when it cannot be read any more', async () => {
    await sue.ask('PUT', '/api/service-plan', open({ holidayFeed: feed }))
    await read(day('20261120'))
    expect((await isOpen()).open).toBe(false)
    await read({ text: null, problem: 'It answered 500.' })
    expect((await isOpen()).open).toBe(false)
    const { warnings } = (await sue.ask('GET', '/api/service-plan')).body
    expect(warnings).toMatchObject([
      {
        path: 'teams.0.hours.holidayFeed',
        message: 'The holiday feed cannot be read: It answered 500.',
      },
    ])
  })

  it('that lies inside our own network is never read, and is a warning', async () => {
    const inside = 'https://169.254.169.254/latest'
    const { status, body } = await sue.ask(
      'PUT',
      '/api/service-plan',
      open({ holidayFeed: inside }),
    )
    expect([status, body.warnings[0]?.message]).toEqual([
      200,
      expect.stringMatching(/private network/),
    ])
  })
})
