import type { ReviewRow } from '@baton/contract'
import { defaultScorecard } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Agent, best, openHouse, reviewsIn, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
let sue: Agent
let draws: ReturnType<typeof reviewsIn>['draws']
let list: ReturnType<typeof reviewsIn>['list']
let open: ReturnType<typeof reviewsIn>['open']
let round: ReturnType<typeof reviewsIn>['round']
let answered: ReturnType<typeof reviewsIn>['answered']
let helped: ReturnType<typeof reviewsIn>['helped']
let reviewed: ReturnType<typeof reviewsIn>['reviewed']

beforeEach(async () => {
  house = await openHouse()
  sue = await house.agent('supervisor', 'Sue')
  ;({ draws, list, open, round, answered, helped, reviewed } = reviewsIn(house, sue))
  await draws({ assistantShare: 1, agentShare: 1 })
}, 90_000)
afterEach(() => house.close())

describe('conversations that have ended', () => {
  it('are drawn for review once, with what the checks found, and never while they go on', async () => {
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    await round()
    expect(await list(sue)).toEqual([])
    await house.passes(25 * 3_600)
    await round()
    expect(await list(sue)).toMatchObject([
      { subject: 'assistant', byLot: true, reasons: [], state: 'open', failedChecks: 0 },
    ])
    expect(await round()).toBe(0)
    expect(await list(sue)).toHaveLength(1)
    const { results, ratings } = await open(sue, (await list(sue))[0]?.id ?? '')
    expect(results).toContainEqual(
      expect.objectContaining({ check: 'grounded', verdict: 'passed', messages: [2] }),
    )
    expect(ratings).toContainEqual({ criterion: 'grounded', value: 1, why: '' })
  })

  it('are not drawn where the lot does not fall on them', async () => {
    await draws({ assistantShare: 0 }, { reasons: [] })
    await answered()
    await round()
    expect(await list(sue)).toEqual([])
  })

  it('are drawn on purpose when somebody called an answer wrong, even days later', async () => {
    await draws({ assistantShare: 0 })
    const ana = await answered()
    await round()
    expect(await list(sue)).toEqual([])
    house.clock.move(60)
    await ana.judges(2, 'wrong')
    await round()
    expect(await list(sue)).toMatchObject([{ byLot: false, reasons: ['flagged_wrong'] }])
  })

  it('are drawn on purpose when the customer was not content with whoever helped them', async () => {
    await draws({ assistantShare: 0, agentShare: 0 }, { reasons: ['low_satisfaction'] })
    const bob = await house.agent()
    const ana = await helped(bob)
    await round()
    expect(await list(sue)).toEqual([])
    house.clock.move(60)
    await ana.saysHowItWas({ step: 'satisfaction', at: 0 })
    await round()
    expect((await list(sue)).map(({ subject, reasons }) => [subject, reasons])).toContainEqual([
      bob.id,
      ['low_satisfaction'],
    ])
  })

  it('come up to the least number of a week when it is over', async () => {
    await draws({ assistantShare: 0, agentShare: 0, leastPerWeek: 1 }, { reasons: [] })
    for (let count = 0; count < 3; count += 1) await answered()
    await round()
    await house.passes(9 * 86_400)
    await round()
    expect(await list(sue)).toMatchObject([{ subject: 'assistant', byLot: true }])
  })
})

describe('a review', () => {
  it('is one person’s at a time, and is finished only when everything is rated', async () => {
    await answered()
    await round()
    const max = await house.agent('supervisor', 'Max')
    const [row] = (await list(sue)) as [ReviewRow]
    await sue.ask('POST', `/api/reviews/${row.id}/claim`, {})
    const late = await max.ask('POST', `/api/reviews/${row.id}/claim`, {})
    expect(late).toMatchObject({ status: 409, body: { code: 'taken_already' } })
    expect(await list(max)).toEqual([])
    const half = await sue.ask('POST', `/api/reviews/${row.id}/finish`, { ratings: [] })
    expect(half).toMatchObject({ status: 400, body: { code: 'review_unfinished' } })
    expect(half.body.fields.length).toBeGreaterThan(5)
    expect((await sue.ask('POST', `/api/reviews/${row.id}/release`, {})).status).toBe(200)
    expect(await list(max)).toHaveLength(1)
  })

  it('says why where a person sees it otherwise than a check', async () => {
    await answered()
    await round()
    const [row] = (await list(sue)) as [ReviewRow]
    await sue.ask('POST', `/api/reviews/${row.id}/claim`, {})
    const detail = await open(sue, row.id)
    const ratings = best(detail).map((each) =>
      each.criterion === 'grounded' ? { ...each, value: 0, why: '' } : each,
    )
    const finish = (given: object[]) =>
      sue.ask('POST', `/api/reviews/${row.id}/finish`, { ratings: given })
    expect((await finish(ratings)).body.message).toContain('Say why “Rests on sources”')
    const said = ratings.map((each) =>
      each.criterion === 'grounded' ? { ...each, why: 'The article is about another shop.' } : each,
    )
    const { body } = await finish(said)
    expect(body).toMatchObject({ row: { points: 0, passed: false }, failedBy: ['grounded'] })
  })

  it('about a person is read by them and answered once; nobody reviews themself', async () => {
    const bob = await house.agent()
    await draws({ assistantShare: 0, agentShare: 1 }, { reasons: [] }, { reviewers: [bob.id] })
    await helped(bob)
    await round()
    expect(await list(bob)).toEqual([])
    const [row] = (await list(sue)) as [ReviewRow]
    expect(row).toMatchObject({ subject: bob.id, subjectName: 'Bob' })
    expect((await bob.ask('POST', `/api/reviews/${row.id}/claim`, {})).status).toBe(404)
    expect((await bob.ask('GET', `/api/reviews/${row.id}`)).status).toBe(404)
    const note = { text: 'Ask for the order number first.', messages: [2] }
    await reviewed(sue, row, { notes: [note] })
    expect(await list(bob, 'about_me')).toMatchObject([{ id: row.id, points: 100, passed: true }])
    const seen = await open(bob, row.id)
    expect(seen).toMatchObject({ notes: [{ ...note, readAt: null }], mayDo: ['answer'] })
    const notices = (await bob.ask('GET', '/api/me/notices')).body.items
    expect(notices).toContainEqual(
      expect.objectContaining({ title: 'Sue reviewed your conversation with Visitor' }),
    )
    const answer = () => bob.ask('POST', `/api/reviews/${row.id}/answer`, { text: 'I will.' })
    expect((await answer()).status).toBe(200)
    expect((await answer()).body.code).toBe('answered_already')
    expect(await open(sue, row.id)).toMatchObject({
      answer: { text: 'I will.' },
      notes: [{ readAt: expect.any(String) }],
    })
  })

  it('is no business of colleagues', async () => {
    const [bob, eve] = [await house.agent(), await house.agent('agent', 'Eve')]
    await draws({ assistantShare: 0, agentShare: 1 }, { reasons: [] })
    await helped(bob)
    await round()
    const [row] = (await list(sue)) as [ReviewRow]
    await reviewed(sue, row)
    expect((await eve.ask('GET', `/api/reviews/${row.id}`)).status).toBe(404)
    expect(await list(eve, 'done')).toEqual([])
    expect((await eve.ask('GET', '/api/review-results')).body.items).toEqual([])
    const own = (await bob.ask('GET', '/api/review-results')).body.items
    expect(own).toMatchObject([{ name: 'Bob', byLot: { n: 1, mean: 100 }, passed: { n: 1 } }])
  })

  it('can be asked for where nothing was drawn', async () => {
    await draws({ assistantShare: 0 }, { reasons: [] })
    const ana = await answered()
    const conversation = await ana.conversation()
    const subjects = await sue.ask('GET', `/api/conversations/${conversation}/review-subjects`)
    expect(subjects.body.items).toMatchObject([{ subject: 'assistant' }])
    const asked = await sue.ask('POST', '/api/reviews', { conversation, subject: 'assistant' })
    expect(asked.body).toMatchObject({ row: { askedByName: 'Sue', byLot: false } })
    const bob = await house.agent()
    const nobody = await sue.ask('POST', '/api/reviews', { conversation, subject: bob.id })
    expect(nobody).toMatchObject({ status: 409, body: { code: 'did_not_speak' } })
  })
})

describe('the scorecard', () => {
  const publish = (document: object) => sue.ask('PUT', '/api/scorecard', document)

  it('keeps every version; reviews stand by the one they were finished under', async () => {
    await answered()
    await round()
    const [row] = (await list(sue)) as [ReviewRow]
    await reviewed(sue, row)
    const [first, ...rest] = defaultScorecard.criteria
    expect(
      (await publish({ ...defaultScorecard, criteria: rest, passMark: 90 })).body,
    ).toMatchObject({ version: 1, publishedBy: 'Sue' })
    const { scorecard } = await open(sue, row.id)
    expect(scorecard.version).toBe(0)
    expect(scorecard.document.criteria.map(({ id }) => id)).toContain(first?.id)
    const version = (await sue.ask('GET', '/api/scorecard/versions/1')).body
    expect(version.changes).toContainEqual({ path: 'passMark', before: 80, after: 90 })
  })

  it('that nobody could be judged by is refused with its places', async () => {
    const [first] = defaultScorecard.criteria
    const twice = { passMark: 80, criteria: [first, first] }
    expect(await publish(twice)).toMatchObject({
      status: 400,
      body: { code: 'invalid_scorecard', fields: [{ path: 'criteria.1.id' }] },
    })
    const check = await sue.ask('POST', '/api/scorecard/check', { passMark: 'high' })
    expect(check.body.problems.length).toBeGreaterThan(0)
  })
})
