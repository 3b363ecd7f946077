import { describe, expect, test } from 'vitest'
import { match } from './match.ts'
import { agent, at, id, noon, placed, queue } from './test-routing.ts'

const plain = [queue()]
const seconds = (count: number) => noon + count * 1000

describe('nobody is asked', () => {
  const skilled = [queue({ requiredSkills: ['billing'] })]
  test.each([
    ['who is switched off', plain, {}, { active: false }, 'inactive'],
    ['to take over who only answers questions', plain, {}, { expert: true }, 'expert'],
    ['of another team', plain, {}, { teams: ['night'] }, 'team'],
    ['who takes other customers', plain, {}, { tiers: ['vip'] }, 'tier'],
    ['without a skill that is needed', skilled, {}, {}, 'skill:billing'],
    [
      'without the language, where it is needed',
      [queue({ language: 'required' })],
      { language: 'de' },
      {},
      'language',
    ],
    ['who declined', plain, { declined: [id('ben')] }, {}, 'declined'],
    ['who is offline', plain, {}, { presence: 'offline' as const }, 'offline'],
    ['who is away', plain, {}, { presence: 'away' as const }, 'away'],
    ['who is busy', plain, {}, { presence: 'busy' as const }, 'busy'],
    ['who gives no sign of life', plain, {}, { isHere: false }, 'gone'],
    ['whose shift is over', plain, {}, { onShift: false }, 'off_shift'],
    ['who holds all they can', plain, {}, { load: 4 }, 'full'],
    [
      'who has their hands full on this channel',
      plain,
      {},
      { channelCapacity: { webchat: 1 }, open: { webchat: 1 } },
      'channel_full',
    ],
    ['who is to hold nothing', plain, {}, { capacity: 0 }, 'no_capacity'],
    ['who is deciding on something else', plain, {}, { isDeciding: true }, 'deciding'],
  ])('%s', (_, queues, what, who, obstacle) => {
    const decision = match(placed(queues, what), [agent('ben', who)], at(noon))
    expect(decision.chosen).toBeNull()
    expect(decision.removed).toEqual({ [obstacle]: ['ben'] })
  })

  test('of a team that has gone home, but whoever has a shift of their own goes by that', () => {
    const closed = at(noon, [])
    const people = [agent('ben'), agent('eva', { onShift: true })]
    expect(match(placed(plain), people, closed)).toMatchObject({
      ...{ chosen: 'eva', removed: { off_shift: ['ben'] } },
    })
  })
})

describe('of several who can', () => {
  const chosen = (queues: typeof plain, what: object, people: ReturnType<typeof agent>[]) =>
    match(placed(queues, what), people, at(noon)).chosen

  test.each([
    ['who owns the account', { owner: id('eva') }, {}],
    ['who helped last time', { previousAgent: id('eva') }, {}],
    ['who speaks the language, where that is welcome', { language: 'de' }, { languages: ['de'] }],
    ['whose skill the topic is', { topics: ['billing'] }, { skills: ['billing'] }],
    ['who is there for such customers', {}, { tiers: ['standard'] }],
    ['who lives in the same region', { timeZone: 'Europe/Paris' }, { timeZone: 'Europe/Berlin' }],
    ['who holds less', {}, { capacity: 8 }],
  ])('the better one is asked: %s', (_, what, who) => {
    const busier = { load: 1 }
    expect(chosen(plain, what, [agent('ben', busier), agent('eva', { ...busier, ...who })])).toBe(
      'eva',
    )
  })

  test('preferred skills count by how many there are', () => {
    const queues = [queue({ preferredSkills: ['a', 'b'] })]
    const people = [agent('ben', { skills: ['a'] }), agent('eva', { skills: ['a', 'b'] })]
    expect(chosen(queues, {}, people)).toBe('eva')
  })

  test('the one with fewest open is asked, where the queue chooses so, whatever else speaks for others', () => {
    const queues = [queue({ choosing: 'fewest_open' })]
    const people = [agent('ben', { load: 1 }), agent('eva')]
    expect(chosen(queues, { owner: id('ben') }, people)).toBe('eva')
  })

  test('they take turns, where the queue chooses so', () => {
    const queues = [queue({ choosing: 'round_robin' })]
    const people = [agent('ben', { offeredAt: noon - 10 }), agent('eva', { offeredAt: noon - 20 })]
    expect(chosen(queues, {}, people)).toBe('eva')
    expect(chosen(queues, {}, [...people, agent('zoe')])).toBe('zoe')
  })

  test('equals are asked by how long they had nothing to do, then by name', () => {
    const people = [agent('zoe'), agent('ben'), agent('eva', { idleSince: noon - 120_000 })]
    expect(chosen(plain, {}, people)).toBe('eva')
    expect(chosen(plain, {}, people.slice(0, 2))).toBe('ben')
  })
})

describe('after some time of waiting', () => {
  test('a skill is not needed any more, and still welcome', () => {
    const queues = [
      queue({ requiredSkills: ['billing'], relaxations: [{ afterSeconds: 60, drops: 'skills' }] }),
    ]
    const people = [agent('ben'), agent('eva', { skills: ['billing'], load: 1 })]
    const early = placed(queues, {}, seconds(59))
    expect(match(early, [agent('ben')], at(seconds(59)))).toMatchObject({
      ...{ chosen: null, nextAt: seconds(60) },
    })
    const late = placed(queues, {}, seconds(60))
    expect(match(late, [agent('ben')], at(seconds(60))).chosen).toBe('ben')
    expect(match(late, people, at(seconds(60))).chosen).toBe('eva')
    expect(late.signature).not.toBe(early.signature)
  })

  test('others may come than whom it was kept for; before that only they, as long as they are at work', () => {
    const queues = [queue({ relaxations: [{ afterSeconds: 30, drops: 'relationship' }] })]
    const kept = { owner: id('eva'), keptFor: id('eva') }
    const early = match(placed(queues, kept), [agent('ben')], at(noon))
    expect(early).toMatchObject({ chosen: null, removed: { kept_for_other: ['ben'] } })
    expect(match(placed(queues, { owner: id('eva') }), [agent('ben')], at(noon)).chosen).toBe('ben')
    const late = placed(queues, kept, seconds(30))
    expect(match(late, [agent('ben')], at(seconds(30))).chosen).toBe('ben')
    const declined = placed(queues, { ...kept, declined: [id('eva')] })
    expect(match(declined, [agent('ben')], at(noon)).chosen).toBe('ben')
  })

  test('the people of the next queue may come as well as those of the first', () => {
    const overflow = { queue: 'night', afterSeconds: 60, aboveWaiting: null }
    const queues = [queue({ overflow }), queue({ id: 'night', team: 'night' })]
    const [ben, eva] = [agent('ben', { teams: ['support'] }), agent('eva', { teams: ['night'] })]
    const both = at(seconds(60), ['support', 'night'])
    expect(match(placed(queues), [eva], both).removed).toEqual({ team: ['eva'] })
    const late = placed(queues, {}, seconds(60))
    expect(late.queue).toBe('night')
    expect(match(late, [ben], both).chosen).toBe('ben')
    expect(match(late, [eva], both).chosen).toBe('eva')
  })
})

test('an expert answers a question of the assistant', () => {
  const expert = agent('eva', { expert: true, skills: ['privacy'] })
  const question = placed([queue({ requiredSkills: ['privacy'] })], { mode: 'steer' })
  expect(match(question, [expert], at(noon)).chosen).toBe('eva')
})

test('work heavier than somebody can hold is theirs when their hands are empty: else it would wait for ever', () => {
  const heavy = placed([queue({ weight: 9 })])
  expect(match(heavy, [agent('ben')], at(noon)).chosen).toBe('ben')
  expect(match(heavy, [agent('ben', { load: 1 })], at(noon)).chosen).toBeNull()
})
