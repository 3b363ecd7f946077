import type { AnswerAudit, QualityView } from '@baton/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdTargets } from '../../packages/server/src/capabilities/quality/index.ts'
import type { Judgement, Model } from '../../packages/server/src/models/model.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const question = 'How do I reset my password?'
const quality = async (): Promise<QualityView> =>
  (await (await house.agent('supervisor', 'Sue')).ask('GET', '/api/quality')).body
const labels = () =>
  house.db.transact(house.workspace, (tx) =>
    tx.rows<{ verdict: string; source: string; question: string }>(
      sql`select verdict, source, question from labels order by at, id`,
    ),
  )

const teaching = () =>
  house.db.transact(house.workspace, (tx) =>
    tx.rows<{ question: string; teaches: boolean }>(sql`select question, teaches from labels`),
  )

/** The control stands here, whatever brought it there. */
async function strictFrom(strictness: number): Promise<void> {
  const held = { strictness, auditedWrong: 0, auditedWrongFlagged: 0 }
  await house.db.transact(house.workspace, (tx) =>
    tx.rows(sql`
      insert into answer_control (workspace_id, state, settings, updated_at)
      values (${house.workspace}::uuid, ${json(held)}::jsonb, '{}', now())`),
  )
}

/** The supervisor who draws this share of what is answered for a look: chance decides in no test. */
async function draws(auditShare: number) {
  const sue = await house.agent('supervisor', 'Sue')
  await sue.ask('PUT', '/api/quality/settings', { target: 0.03, auditShare })
  return sue
}

describe('an answer', () => {
  it('that a customer finds unhelpful is written down as evidence, and makes the assistant more careful', async () => {
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    await holdTargets(house.node.house)
    const before = await quality()
    expect(await ana.judges(2, 'wrong')).toBe(200)
    await holdTargets(house.node.house)
    house.clock.move(3)
    const after = await quality()
    expect(after.flagged).toBe(1)
    expect(after.answerAt).toBeGreaterThanOrEqual(before.answerAt)
    expect(await labels()).toEqual([{ verdict: 'wrong', source: 'customer_thumb', question }])
    const events = await house.eventsOf(ana)
    expect(events.filter(({ kind }) => kind === 'answer_judged')).toHaveLength(1)
  })

  it('is judged by whoever got it, and nobody can judge what the assistant has not said', async () => {
    const [ana, eve] = [await visitor(house), await visitor(house)]
    await ana.says(question)
    await ana.hears(/Forgot password/)
    expect(await ana.judges(1, 'wrong')).toBe(404)
    expect(await ana.judges(9, 'wrong')).toBe(404)
    expect(await eve.judges(2, 'wrong')).toBe(404)
    expect(await labels()).toEqual([])
  })

  it('that an agent corrects teaches the article that would have been right', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(question)
    await ana.hears(/Forgot password/)
    const { items } = (await bob.ask('GET', '/api/articles')).body
    const right = items.find((each: { title: string }) => /gift/i.test(each.title))
    const judged = await bob.tries('judge', ana, {
      ...{ number: 2, verdict: 'wrong', article: right.id },
    })
    expect(judged.status).toBe(200)
    expect((await labels()).map(({ verdict, source }) => [verdict, source])).toEqual(
      expect.arrayContaining([
        ['wrong', 'agent_flag'],
        ['right', 'correction'],
      ]),
    )
    const { timeline } = await bob.sees(ana)
    const lines = timeline.flatMap((item) => (item.kind === 'marker' ? [item.text] : []))
    expect(lines).toContain('Bob marked an answer as wrong')
  })

  it('keeps the last word of each who judged it', async () => {
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    await ana.judges(2, 'wrong')
    await ana.judges(2, 'right')
    expect((await labels()).map(({ verdict }) => verdict)).toEqual(['right'])
  })
})

describe('what would have been right', () => {
  const answer = 'Tell her that we send the code by letter, within three days.'

  it('is written by an agent who knows, and the next customer who asks is told it', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(question)
    await ana.hears(/Forgot password/)
    expect((await bob.tries('judge', ana, { number: 2, verdict: 'wrong', answer })).status).toBe(
      200,
    )
    await house.settle()
    const bea = await visitor(house)
    await bea.says(question)
    await bea.hears(/We send the code by letter/)
    expect((await bea.heard()).join()).not.toContain('Forgot password')
    const { items } = (await bob.ask('GET', '/api/articles?origin=taught')).body
    const article = (await bob.ask('GET', `/api/articles/${items[0].id}`)).body
    expect(article).toMatchObject({ title: question, questions: [question] })
    expect(article.provenance).toMatchObject({ agentName: 'Bob', corrects: expect.any(String) })
    const sue = await house.agent('supervisor', 'Sue')
    const learned = (await sue.ask('GET', '/api/suggestions')).body.items
    expect(learned).toMatchObject([{ from: 'correction', state: 'published', question }])
  })

  it('is written once: whoever writes it anew changes it, and whoever thinks better of it takes it back', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(question)
    await ana.hears(/Forgot password/)
    const judge = (body: object) => bob.tries('judge', ana, { number: 2, ...body })
    await judge({ verdict: 'wrong', answer })
    await judge({ verdict: 'wrong', answer: 'We send the code by courier, within a day.' })
    await house.settle()
    const taught = async () => (await bob.ask('GET', '/api/articles?origin=taught')).body.items
    expect(await taught()).toMatchObject([{ title: question, status: 'published' }])
    await judge({ verdict: 'right' })
    await house.settle()
    expect(await taught()).toMatchObject([{ status: 'retired' }])
    const bea = await visitor(house)
    await bea.says(question)
    await bea.hears(/Forgot password/)
  })

  it('need not be known: the wrong answer is not given to that question again', async () => {
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says(question)
    await ana.hears(/Forgot password/)
    await bob.tries('judge', ana, { number: 2, verdict: 'wrong' })
    await house.settle()
    const bea = await visitor(house)
    await bea.says(question)
    await house.passes(20)
    expect((await bea.heard()).join()).not.toContain('Forgot password')
  })
})

describe('a thumb', () => {
  it('up confirms the answer: the article learns that way of asking', async () => {
    const asked = 'pls reset my password, how do i do that'
    const ana = await visitor(house)
    await ana.says(asked)
    await ana.hears(/Forgot password/)
    await ana.judges(2, 'right')
    expect(await teaching()).toEqual([{ question: asked, teaches: true }])
  })

  it('up on an answer that would not be given any more teaches nothing', async () => {
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    await strictFrom(5)
    await ana.judges(2, 'right')
    expect(await teaching()).toEqual([{ question, teaches: false }])
  })

  it('down brings the answer before people at once, and is no part of the sample', async () => {
    const sue = await draws(0)
    const open = async () => (await sue.ask('GET', '/api/quality/audits')).body.items
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    await ana.judges(2, 'wrong')
    expect(await open()).toMatchObject([{ question, isFlagged: true }])
    await ana.judges(2, 'right')
    expect(await open()).toEqual([])
    await ana.judges(2, 'wrong')
    const [flagged] = await open()
    await sue.ask('POST', `/api/quality/audits/${flagged.id}`, { verdict: 'wrong' })
    expect(await quality()).toMatchObject({
      flagged: 1,
      audited: 0,
      wrongShare: null,
      openAudits: 0,
    })
  })
})

describe('the sample', () => {
  it('waits for somebody to look, once, and shows whether the confidence was kept', async () => {
    const sue = await draws(1)
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    const { items } = (await sue.ask('GET', '/api/quality/audits')).body as { items: AnswerAudit[] }
    expect(items).toMatchObject([{ question, number: 2, customer: 'Visitor' }])
    const settle = () =>
      sue.ask('POST', `/api/quality/audits/${items[0]?.id}`, { verdict: 'right' })
    expect((await settle()).status).toBe(200)
    expect((await settle()).status).toBe(404)
    const view = await quality()
    expect(view).toMatchObject({ answered: 1, audited: 1, auditedWrong: 0, openAudits: 0 })
    expect(view.wrongShare?.value).toBe(0)
    expect(view.reliability[0]?.bins.reduce((sum, { right }) => sum + right, 0)).toBe(1)
  })

  it('of wrong answers only stops automatic answers altogether, and people are asked instead', async () => {
    const sue = await draws(1)
    const ana = await visitor(house)
    await ana.says(question)
    await ana.hears(/Forgot password/)
    const { items } = (await sue.ask('GET', '/api/quality/audits')).body
    await sue.ask('POST', `/api/quality/audits/${items[0].id}`, { verdict: 'wrong' })
    await house.db.transact(house.workspace, (tx) =>
      tx.rows(sql`
        insert into labels (workspace_id, id, conversation_id, message_id, article_id, question, verdict, source, judged_by, at)
        select workspace_id, gen_random_uuid(), conversation_id, message_id, null, '', 'wrong', 'audit', 'auditor ' || n, at
        from labels, generate_series(1, 60) n where source = 'audit'`),
    )
    await holdTargets(house.node.house)
    house.clock.move(3)
    expect((await quality()).isPaused).toBe(true)
    const bea = await visitor(house)
    await bea.says('Can I pay with a gift card?')
    await house.passes(20)
    expect((await bea.messages()).filter(({ sources }) => sources.length > 0)).toEqual([])
  })
})

describe('answers that are held back altogether', () => {
  it('are still given to customers who say what they meant, and go out again once that shows the assistant was right', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    await strictFrom(5)
    expect((await quality()).isPaused).toBe(true)
    for (const words of ['How do I reset my password?', 'I forgot my password']) {
      const ana = await visitor(house)
      await ana.says(words)
      await house.passes(10)
      const choices = (await ana.messages()).at(-1)?.choices ?? []
      await ana.says(choices.find(({ says }) => /password/i.test(says))?.says ?? '')
      await ana.hears(/Forgot password/)
    }
    await holdTargets(house.node.house)
    const { body } = await sue.ask('GET', '/api/quality')
    expect(body.isPaused).toBe(false)
  })
})

/** Asks back unless the customer named a title; writes down how sure the index was each time. */
function asksBack(sure: number[]): Model {
  return {
    name: 'scripted',
    think: async ({ newest, passages, sure: { confidence } }): Promise<Judgement> => {
      sure.push(confidence)
      const named = passages.find(({ title }) => title === newest)
      return {
        ...{ kind: named ? 'reply' : 'clarify', text: named ? 'Like this.' : 'Which of these?' },
        choices: passages.map(({ title, article }) => ({ label: title, says: title, article })),
        sources: named ? [named.article] : [],
        confidence: { understood: 1, answer: 1, amongThree: 1 },
        ...{
          question: '',
          whyStuck: '',
          action: null,
          resolves: false,
          model: 'scripted',
          tokens: 0,
        },
      }
    },
  }
}

describe('"which of these do you mean?"', () => {
  it('is answered without waiting when a customer picks, and the article learns their way of asking', async () => {
    const sure: number[] = []
    const unsure = await openHouse({ model: asksBack(sure) })
    const asked = 'the little bean crusher makes no noise any more'
    const [ana, bea] = [await visitor(unsure), await visitor(unsure)]
    await ana.says(asked)
    await ana.hears(/Which of these/)
    const [, clarify] = await ana.messages()
    const grinder = clarify?.choices.find(({ says }) => /grind/i.test(says))
    await ana.says(grinder?.says ?? '')
    expect((await ana.heard()).at(-1)).toBe('Like this.')
    const learned = await unsure.db.transact(unsure.workspace, (tx) =>
      tx.rows(sql`select question, verdict, source, judged_by as by from labels`),
    )
    expect(learned).toEqual([
      { question: asked, verdict: 'right', source: 'customer_pick', by: 'customer' },
    ])
    await bea.says(asked)
    await unsure.passes(10)
    expect(sure.at(-1)).toBeGreaterThan(sure[0] ?? 1)
    await unsure.close()
  })
})
