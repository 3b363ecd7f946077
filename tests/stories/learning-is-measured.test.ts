import type { ConversationDetail, LearningView, Lookback } from '@baton/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureLearning } from '../../packages/server/src/capabilities/measuring/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { openHouse, type TestHouse, type Visitor, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const known = 'How do I reset my password?'
const unknown = 'Do you engrave Gertrude on a silver spoon?'
const lesson = 'Yes, we engrave up to twelve letters on a silver spoon, within a week.'
const week = 7 * 86_400

type Agent = Awaited<ReturnType<TestHouse['agent']>>

async function asks(words: string): Promise<Visitor> {
  const customer = await visitor(house)
  await customer.says(words)
  await house.passes(20)
  return customer
}

const measure = (): Promise<void> => measureLearning(house.node.house)

async function learning(who: Agent): Promise<LearningView> {
  await measure()
  const { status, body } = await who.ask('GET', '/api/learning')
  expect(status).toBe(200)
  return body
}

/** Everything that is answered is drawn for a look. */
async function sueLooksAtAll(): Promise<Agent> {
  const sue = await house.agent('supervisor', 'Sue')
  await sue.ask('PUT', '/api/quality/settings', { target: 0.03, auditShare: 1 })
  house.clock.move(3)
  return sue
}

async function settleAudits(who: Agent, verdict: 'right' | 'wrong'): Promise<number> {
  const { items } = (await who.ask('GET', '/api/quality/audits')).body
  for (const { id } of items)
    expect((await who.ask('POST', `/api/quality/audits/${id}`, { verdict })).status).toBe(200)
  await house.settle()
  return items.length
}

describe('a week', () => {
  it('counts what was asked once, with what became of it, and shows no rate without precision beside it', async () => {
    const sue = await sueLooksAtAll()
    await asks(known)
    await asks(unknown)
    await settleAudits(sue, 'right')
    const { weeks } = await learning(sue)
    expect(weeks).toMatchObject([{ week: '2026-11-16', matters: 2, escalated: 1, isOpen: true }])
    expect(weeks[0]?.rate.value).toBe(0.5)
    expect(weeks[0]?.precision).toMatchObject({ value: 1, audited: 1, right: 1, covered: 1 })
    expect(weeks[0]?.precision?.low).toBeLessThan(0.5)
    const again = await learning(sue)
    expect(again.weeks).toEqual(weeks)
  })

  it('says so when nobody has looked at an answer, instead of calling them right', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    await asks(known)
    expect((await learning(sue)).weeks[0]?.precision).toBeNull()
  })

  it('that escalates less is put down to what was taught, cause by cause to the last digit', async () => {
    const bob = await house.agent('supervisor')
    const first = await asks(unknown)
    await asks(known)
    await measure()
    await bob.steers(first, lesson)
    await first.hears(/twelve letters/)
    await house.passes(week)
    await asks(unknown)
    await asks(unknown)
    await asks(known)
    const { weeks, items } = await learning(bob)
    expect(weeks.map(({ matters, escalated }) => [matters, escalated])).toEqual([
      [2, 1],
      [3, 0],
    ])
    const change = weeks[1]?.change ?? null
    expect(change?.learned).toBeLessThan(0)
    const sum = Object.values(change ?? {}).reduce((all, each) => all + each, 0)
    expect(sum).toBeCloseTo(0 - 0.5, 9)
    expect(items).toMatchObject([{ from: 'guidance', uses: 2, by: 'Bob', harm: { state: 'fine' } }])
    expect(items[0]?.effect).toMatchObject({ matters: 2, escalated: 0 })
    expect(items[0]?.effect?.avoided).toBeGreaterThan(0)
    const { body } = await bob.ask(
      'GET',
      `/api/learning/matters?week=2026-11-23&cause=learned&article=${items[0]?.article}`,
    )
    expect(body).toMatchObject({ total: 2, items: [{ outcome: 'answered' }, {}] })
  })

  it('is a row of numbers for spreadsheets', async () => {
    const bob = await house.agent()
    await asks(unknown)
    await measure()
    const { body } = await bob.ask('GET', '/api/learning/weeks.csv')
    const [head, row] = String(body).trim().split('\r\n')
    expect(head).toMatch(/^week,matters,escalated,rate,.*precision,.*change_by_learned/)
    expect(row).toMatch(/^2026-11-16,1,1,1,/)
    expect(row?.split(',')).toHaveLength(head?.split(',').length ?? 0)
  })

  it('counts a question that was asked back for, and an answer that did not help, as one matter each', async () => {
    const bob = await house.agent()
    const ana = await asks(known)
    await ana.hears(/Forgot password/)
    await ana.presses('talk_to_person')
    await house.settle()
    const { weeks } = await learning(bob)
    expect(weeks[0]).toMatchObject({ matters: 1, escalated: 1 })
    expect(weeks[0]?.level.people).toBe(0)
  })
})

describe('the four questions', () => {
  const lookbackOf = async (who: Agent, customer: Visitor): Promise<Lookback> =>
    (await who.ask('GET', `/api/conversations/${await customer.conversation()}/lookback`)).body
      .lookback

  it('are suggested from the record as soon as somebody has answered, and confirmed in one click', async () => {
    const bob = await house.agent('supervisor')
    const ana = await asks(unknown)
    expect(await lookbackOf(bob, ana)).toBeNull()
    await bob.steers(ana, lesson)
    const suggested = await lookbackOf(bob, ana)
    expect(suggested).toMatchObject({
      state: 'suggested',
      answers: {
        why: 'missing_knowledge',
        alone: 'yes',
        handoff: 'smooth',
        remedy: 'nothing_more',
      },
    })
    const confirmed = await bob.ask('PUT', `/api/escalations/${suggested.escalation}/lookback`, {
      answers: suggested.answers,
    })
    expect(confirmed.body).toMatchObject({
      ...{ state: 'confirmed', changed: [], confirmedBy: bob.id, confirmedByName: 'Bob' },
    })
    expect(await lookbackOf(bob, ana)).toEqual(confirmed.body)
  })

  it('keep what the record had suggested beside what somebody said instead', async () => {
    const bob = await house.agent()
    const ana = await asks('I want to talk to a person')
    await bob.takesOver(ana)
    await bob.replies(ana, 'Hello, Bob here.')
    await bob.resolves(ana)
    const { escalation, prefill } = await lookbackOf(bob, ana)
    expect(prefill).toMatchObject({ why: 'customer_wish', alone: 'no', remedy: 'none' })
    const { body } = await bob.ask('PUT', `/api/escalations/${escalation}/lookback`, {
      answers: { ...prefill, why: 'missing_knowledge', remedy: 'new_article' },
      note: 'She only asked because the article on spoons is missing.',
    })
    expect(body).toMatchObject({ state: 'answered', changed: ['why', 'remedy'], prefill })
  })

  it('that nobody looked at stand there as suggested, and nobody’s name with them', async () => {
    const bob = await house.agent()
    const ana = await asks('I want to talk to a person')
    await bob.takesOver(ana)
    await bob.resolves(ana)
    await measure()
    const { body } = await bob.ask('GET', '/api/lookbacks')
    expect(body.items).toMatchObject([{ state: 'suggested', confirmedBy: null }])
  })

  it('are asked of nobody in another workspace, and of no escalation that nobody has dealt with', async () => {
    const bob = await house.agent()
    const ana = await asks(unknown)
    const seen: ConversationDetail = await bob.sees(ana)
    const answers = { why: 'failure', alone: 'no', handoff: 'slow', remedy: 'none' }
    const { status } = await bob.ask('PUT', `/api/escalations/${seen.escalation?.id}/lookback`, {
      answers,
    })
    expect(status).toBe(404)
  })
})

describe('gaps', () => {
  it('rank what brings in people, say where to teach it, and are gone once it was taught and asked again', async () => {
    const bob = await house.agent('supervisor')
    const waiting = await asks(unknown)
    await asks(unknown)
    await asks('Which of your kettles whistle in B flat?')
    const { gaps } = await learning(bob)
    expect(gaps.map(({ escalated }) => escalated)).toEqual([2, 1])
    expect(gaps[0]).toMatchObject({
      questions: [unknown, unknown],
      teach: { how: 'answer', id: await waiting.conversation() },
    })
    expect(gaps[0]?.avoidsPerWeek).toBeGreaterThan(gaps[1]?.avoidsPerWeek ?? 0)
  })
})

describe('a learned item that does harm', () => {
  async function taughtWrongly(): Promise<{ sue: Agent; customer: Visitor }> {
    const sue = await sueLooksAtAll()
    const bob = await house.agent('supervisor')
    const ana = await asks(unknown)
    await bob.steers(ana, 'No, we never engrave anything.')
    await ana.hears(/never engrave/)
    const customer = await asks(unknown)
    await customer.hears(/never engrave/)
    return { sue, customer }
  }

  it('goes out of use when somebody looked and found it wrong, with the reason before a supervisor, and in the audit', async () => {
    const { sue } = await taughtWrongly()
    await measure()
    expect((await learning(sue)).reviews).toEqual([])
    expect(await settleAudits(sue, 'wrong')).toBe(1)
    const { reviews, items } = await learning(sue)
    expect(reviews).toMatchObject([
      { state: 'retired', decision: null, evidence: { wrong: 1, judged: 1 } },
    ])
    expect(reviews[0]?.why).toContain('Called wrong by 1 audit')
    expect(items).toMatchObject([{ status: 'retired', wrong: 1 }])
    const { body } = await sue.ask('GET', '/api/audit')
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toContain('item_retired')
    await house.settle()
    const next = await asks(unknown)
    expect((await next.heard()).join()).not.toContain('never engrave')
  })

  it('stays in use after a single flag, and is watched', async () => {
    const { sue, customer } = await taughtWrongly()
    const { status } = await sue.tries('judge', customer, { number: 2, verdict: 'wrong' })
    expect(status).toBe(200)
    const { reviews, items } = await learning(sue)
    expect(reviews).toMatchObject([{ state: 'watched' }])
    expect(items).toMatchObject([{ status: 'published', harm: { state: 'watched' } }])
  })

  it('comes back when a supervisor says so, once, and begins anew', async () => {
    const { sue } = await taughtWrongly()
    await settleAudits(sue, 'wrong')
    const [review] = (await learning(sue)).reviews
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
    const { items, reviews } = await learning(sue)
    expect(items).toMatchObject([{ status: 'published', harm: { state: 'fine' } }])
    expect(reviews).toHaveLength(1)
  })

  it('is found by the round of the house, without anybody asking for the page', async () => {
    const { sue } = await taughtWrongly()
    await settleAudits(sue, 'wrong')
    await measure()
    const retired = await house.db.transact(house.workspace, (tx) =>
      tx.rows(sql`select 1 from articles where origin = 'taught' and status = 'retired'`),
    )
    expect(retired).toHaveLength(1)
  })
})
