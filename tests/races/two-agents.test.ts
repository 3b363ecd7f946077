import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

describe('several agents at the same moment', () => {
  it('take over: exactly one gets the conversation, the others are told who has it', async () => {
    const ana = await visitor(house)
    await ana.says('I want to talk to a human')
    const team = await Promise.all(
      ['Bob', 'Eve', 'Ida', 'Max'].map((name) => house.agent('agent', name)),
    )
    const answers = await Promise.all(team.map((each) => each.tries('take-over', ana)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(Array(3).fill('held_by_other'))
    const winner = team[answers.findIndex(({ status }) => status === 200)]
    expect((await team[0]?.sees(ana))?.row.holder).toMatchObject({
      kind: 'human',
      agent: winner?.id,
    })
    const taken = (await house.eventsOf(ana)).filter(({ kind }) => kind === 'taken_over')
    expect(taken).toHaveLength(1)
  })

  it('reply: exactly one message goes out', async () => {
    const ana = await visitor(house)
    await ana.says('I want to talk to a human')
    const team = await Promise.all(['Bob', 'Eve', 'Ida'].map((name) => house.agent('agent', name)))
    const answers = await Promise.all(
      team.map((each) =>
        each.tries('reply', ana, {
          key: crypto.randomUUID(),
          text: `It is me, ${each.name}.`,
          sawMessage: null,
        }),
      ),
    )
    await house.settle()
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await ana.heard()).filter((text) => text.startsWith('It is me'))).toHaveLength(1)
  })

  it('steer and take over: whoever comes second is refused, and only one of them is heard', async () => {
    const ana = await visitor(house)
    await ana.says('Which wallpaper suits my aunt Gertrude in Lisbon?')
    await house.passes(20)
    const [bob, eve] = [await house.agent(), await house.agent('agent', 'Eve')]
    const [steered, taken] = await Promise.all([
      bob.tries('steer', ana, { key: crypto.randomUUID(), text: 'Any with stripes.' }),
      eve.tries('take-over', ana),
    ])
    await house.passes(10)
    // A takeover is allowed in every state; guidance only before it.
    expect(taken.status).toBe(200)
    expect([200, 409]).toContain(steered.status)
    expect(await bob.holderOf(ana)).toBe('human')
    expect((await ana.heard()).join()).not.toContain('stripes')
  })

  it('leave a chain of events that can be followed to its beginning', async () => {
    const ana = await visitor(house)
    await ana.says('I want to talk to a human')
    const team = await Promise.all(['Bob', 'Eve', 'Ida'].map((name) => house.agent('agent', name)))
    await Promise.all(
      team.flatMap((each) => [each.tries('take-over', ana), each.tries('requeue', ana)]),
    )
    const auditor = await house.agent('administrator', 'Vera')
    const { body } = await auditor.ask('GET', '/api/audit/verify')
    expect(body).toMatchObject({ intact: true, broken: null })
  })
})
