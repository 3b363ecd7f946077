import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureLearning } from '../../packages/server/src/capabilities/measuring/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import {
  type Agent,
  asks,
  drawing,
  learningSeenBy,
  openHouse,
  settlesAudits,
  type TestHouse,
  type Visitor,
} from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const question = 'Do you engrave Gertrude on a silver spoon?'

describe('a learned item that does harm', () => {
  async function taughtWrongly(auditShare: 0 | 1): Promise<{ sue: Agent; customer: Visitor }> {
    const sue = await drawing(house, auditShare)
    const bob = await house.agent('supervisor')
    const ana = await asks(house, question)
    await bob.steers(ana, 'No, we never engrave anything.')
    await ana.hears(/never engrave/)
    const customer = await asks(house, question)
    await customer.hears(/never engrave/)
    return { sue, customer }
  }

  it('goes out of use when somebody looked and found it wrong, with the reason before a supervisor, and in the audit', async () => {
    const { sue } = await taughtWrongly(1)
    expect((await learningSeenBy(house, sue)).reviews).toEqual([])
    expect(await settlesAudits(house, sue, 'wrong')).toBe(1)
    const { reviews, items } = await learningSeenBy(house, sue)
    expect(reviews).toMatchObject([
      { state: 'retired', decision: null, evidence: { wrong: 1, judged: 1 } },
    ])
    expect(reviews[0]?.why).toContain('Called wrong by 1 audit')
    expect(items).toMatchObject([{ status: 'retired', wrong: 1 }])
    const { body } = await sue.ask('GET', '/api/audit')
    expect(body.items.map(({ event }: { event: string }) => event)).toContain('item_retired')
    await house.settle()
    const next = await asks(house, question)
    expect((await next.heard()).join()).not.toContain('never engrave')
  })

  it('stays in use after a single flag, and is watched', async () => {
    const { sue, customer } = await taughtWrongly(0)
    const { status } = await sue.tries('judge', customer, { number: 2, verdict: 'wrong' })
    expect(status).toBe(200)
    const { reviews, items } = await learningSeenBy(house, sue)
    expect(reviews).toMatchObject([{ state: 'watched' }])
    expect(items).toMatchObject([{ status: 'published', harm: { state: 'watched' } }])
  })

  it('is not taken away by customers alone, however many: their thumbs bring it before people', async () => {
    const { sue, customer } = await taughtWrongly(0)
    await customer.judges(2, 'wrong')
    for (let other = 0; other < 4; other += 1)
      expect(await (await asks(house, question)).judges(2, 'wrong')).toBe(200)
    const { reviews, items } = await learningSeenBy(house, sue)
    expect(reviews).toMatchObject([{ state: 'watched', decision: null }])
    expect(reviews[0]?.evidence.answers.length).toBeGreaterThan(0)
    expect(items).toMatchObject([{ status: 'published', satisfaction: { down: 5 } }])
  })

  it('with a good record behind it goes after the second wrong answer and not after the first', async () => {
    const { sue } = await taughtWrongly(1)
    for (let other = 0; other < 3; other += 1) await asks(house, question)
    const { items } = (await sue.ask('GET', '/api/quality/audits')).body
    const finds = async (verdict: 'right' | 'wrong', place: number) => {
      house.clock.move(1)
      const door = `/api/quality/audits/${items[place].id}`
      expect((await sue.ask('POST', door, { verdict })).status).toBe(200)
      await house.settle()
      return (await learningSeenBy(house, sue)).items[0]?.status
    }
    expect(await finds('right', 0)).toBe('published')
    expect(await finds('right', 1)).toBe('published')
    expect(await finds('wrong', 2)).toBe('published')
    expect(await finds('wrong', 3)).toBe('retired')
  })

  it('comes back when a supervisor says so, once, and begins anew', async () => {
    const { sue } = await taughtWrongly(1)
    await settlesAudits(house, sue, 'wrong')
    const [review] = (await learningSeenBy(house, sue)).reviews
    const decide = (who: Agent) =>
      who.ask('POST', `/api/item-reviews/${review?.id}`, {
        decision: 'restored',
        why: 'It was right.',
      })
    const eve = await house.agent()
    expect((await decide(eve)).status).toBe(403)
    house.clock.move(1)
    expect((await decide(sue)).body).toMatchObject({
      decision: 'restored',
      decidedWhy: 'It was right.',
    })
    expect((await decide(sue)).body.code).toBe('decided_already')
    await house.passes(30)
    const { items, reviews } = await learningSeenBy(house, sue)
    expect(items).toMatchObject([{ status: 'published', harm: { state: 'fine' } }])
    expect(reviews).toHaveLength(1)
    await (await asks(house, question)).hears(/never engrave/)
  })

  it('is found by the round of the house, without anybody asking for the page', async () => {
    const { sue } = await taughtWrongly(1)
    await settlesAudits(house, sue, 'wrong')
    await measureLearning(house.node.house)
    const retired = await house.db.transact(house.workspace, (tx) =>
      tx.rows(sql`select 1 from articles where origin = 'taught' and status = 'retired'`),
    )
    expect(retired).toHaveLength(1)
  })
})
