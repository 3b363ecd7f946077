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

/** Everything that is answered is drawn for a look. */
async function everythingIsDrawn() {
  const sue = await house.agent('supervisor', 'Sue')
  await sue.ask('PUT', '/api/quality/settings', { target: 0.03, auditShare: 1 })
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

describe('the sample', () => {
  it('waits for somebody to look, once, and shows whether the confidence was kept', async () => {
    const sue = await everythingIsDrawn()
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
    const sue = await everythingIsDrawn()
    for (let round = 0; round < 60; round += 1) {
      const ana = await visitor(house)
      await ana.says(question)
      await house.passes(5)
      const { items } = (await sue.ask('GET', '/api/quality/audits')).body
      if (items.length === 0) break
      await sue.ask('POST', `/api/quality/audits/${items[0].id}`, { verdict: 'wrong' })
      house.clock.move(3)
    }
    const ana = await visitor(house)
    await ana.says(question)
    await house.passes(20)
    expect((await ana.heard()).join()).not.toContain('Forgot password')
  })
})

describe('answers that are held back altogether', () => {
  it('are still given to customers who say what they meant, and go out again once that shows the assistant was right', async () => {
    const sue = await house.agent('supervisor', 'Sue')
    const held = { strictness: 5, auditedWrong: 0, auditedWrongFlagged: 0 }
    await house.db.transact(house.workspace, (tx) =>
      tx.rows(sql`
        insert into answer_control (workspace_id, state, settings, updated_at)
        values (${house.workspace}::uuid, ${json(held)}::jsonb, '{}', now())`),
    )
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
