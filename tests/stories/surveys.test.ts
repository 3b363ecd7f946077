import type { ServicePlan } from '@baton/domain'
import { defaultPlan } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const minute = 60
const hour = 60 * minute
const asks = 'I want to talk to a human'

const publish = (plan: Partial<ServicePlan>) =>
  house.db.transact(house.workspace, (tx) =>
    publishPlan(house.node.house, tx, house.workspace, {
      ...{ document: { ...defaultPlan, ...plan }, by: 'platform', at: house.clock.now() },
    }),
  )
const surveys = async () => {
  const boss = await house.agent('supervisor', 'Sue')
  return (await boss.ask('GET', '/api/surveys')).body
}

describe('after a person has helped', () => {
  it('a customer in the bubble is thanked, and says in place how it was', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await ana.hears(/Bob has closed this conversation/)
    expect((await ana.state()).survey?.question).toContain('the help from Bob')
    expect(await ana.saysHowItWas({ step: 'satisfaction', at: 4 })).toBe(200)
    expect((await ana.state()).survey).toMatchObject({ step: 'repeated', answers: ['Yes', 'No'] })
    expect(await ana.saysHowItWas({ step: 'repeated', at: 1 })).toBe(200)
    await ana.says('Bob was quick')
    await ana.hears(/that helps us/)
    expect((await ana.state()).survey).toBeNull()
    expect(await surveys()).toMatchObject({
      ...{ asked: 1, answered: 1, meanSatisfaction: 5, repeatedShare: 0 },
      items: [{ state: 'done', satisfaction: 5, repeatedSelf: false, comment: 'Bob was quick' }],
    })
    const seen = await bob.sees(ana)
    expect(seen.row.status).toBe('resolved')
    expect(seen.survey).toMatchObject({ satisfaction: 5 })
  })

  it('a customer who was handed back to the assistant is asked once the conversation is closed, and once only', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await bob.handsBack(ana)
    await house.passes(10)
    expect((await ana.state()).survey).toBeNull()
    await bob.resolves(ana)
    await ana.hears(/Bob has closed this conversation/)
    expect((await ana.state()).survey?.question).toContain('the help from Bob')
    const boss = await house.agent('supervisor', 'Sue')
    const of = async (id: string) =>
      (await boss.ask('GET', `/api/surveys?conversation=${id}`)).body.items.length
    expect([await of(await ana.conversation()), await of(crypto.randomUUID())]).toEqual([1, 0])
  })

  it('a customer on SMS is asked by numbers, and stays undisturbed by the assistant', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await house.passes(3 * minute)
    await ana.hears(/How satisfied were you with the help from Bob/)
    await ana.says('4')
    await ana.hears(/repeat anything[\s\S]*1 = Yes\n2 = No/)
    await ana.says('2')
    await ana.hears(/anything you would like to tell us/)
    await ana.says('All fine with Bob')
    await ana.hears(/that helps us/)
    await house.passes(minute)
    expect((await ana.heard()).at(-1)).toMatch(/that helps us/)
    expect((await bob.sees(ana)).row).toMatchObject({ status: 'resolved', unansweredSince: null })
    expect((await surveys()).items).toMatchObject([
      { state: 'done', satisfaction: 4, repeatedSelf: false, comment: 'All fine with Bob' },
    ])
  })

  it('a customer who answers with a new matter gets an answer', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await house.passes(3 * minute)
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    expect((await surveys()).items).toMatchObject([{ state: 'left', satisfaction: null }])
  })

  it('a score with a new matter behind it counts, and gets an answer as well', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await house.passes(3 * minute)
    await ana.says('3. How do I reset my password?')
    await ana.hears(/Forgot password/)
    expect((await surveys()).items).toMatchObject([{ satisfaction: 3 }])
  })

  it('nobody is asked outside of their WhatsApp window, and it is written down why', async () => {
    const [ana, bob] = [texter(house, 'whatsapp_cloud'), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    await house.passes(25 * hour)
    const before = (await ana.heard()).length
    await bob.resolves(ana)
    await house.passes(hour)
    expect(await ana.heard()).toHaveLength(before)
    expect((await surveys()).items).toMatchObject([
      { state: 'not_asked', why: expect.stringContaining('24 hours') },
    ])
  })

  it('nobody is asked whom the assistant helped alone', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    await bob.resolves(ana)
    await house.passes(hour)
    expect((await surveys()).items).toEqual([])
  })

  it('neither goodbye nor survey comes where the plan says so', async () => {
    const { survey, ...waiting } = defaultPlan.waiting
    await publish({
      waiting: { ...waiting, closingMessage: false, survey: { ...survey, on: false } },
    })
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(asks)
    await bob.takesOver(ana)
    const before = (await ana.heard()).length
    await bob.resolves(ana)
    await house.passes(hour)
    expect(await ana.heard()).toHaveLength(before)
    expect((await surveys()).items).toEqual([])
  })
})

describe('the words of the platform', () => {
  it('are the workspace’s own where it has written some', async () => {
    const texts = { handing_over: { en: 'One moment at {company}: {wait}.' } }
    await publish({ texts })
    const ana = await visitor(house)
    await ana.says(asks)
    await ana.hears(/^One moment at Kettle & Co: up to 15 minutes\.$/)
  })

  it('can be read before they are published, as each channel would carry them', async () => {
    const boss = await house.agent('supervisor', 'Sue')
    const preview = async (body: object) =>
      (await boss.ask('POST', '/api/texts/preview', body)).body
    expect(await preview({ reason: 'person_joined', language: 'de' })).toMatchObject({
      example: expect.stringContaining('Ana ist jetzt dabei'),
      problems: [],
    })
    const edited = await preview({ reason: 'closing', text: 'Bye {agent} {place} 👋' })
    expect(edited.problems).toEqual([expect.stringContaining('{place} is not known here')])
    expect(edited.channels).toContainEqual(
      expect.objectContaining({ channel: 'sms', parts: 1, segments: 1, encoding: 'ucs2' }),
    )
  })
})
