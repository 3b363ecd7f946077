import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../packages/domain/src/index.ts'
import { type Customer, openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
const patient = { policy: { waits: { ...defaultPolicy.waits, takeoverMinutes: 1_440 } } }
const open = async (options = {}) => {
  house = await openHouse(options)
}
afterEach(() => house.close())

const minute = 60
const hour = 60 * minute
const asks = 'I want to talk to a human'

const available = async (name = 'Bob') => {
  const agent = await house.agent('agent', name)
  await agent.ask('PUT', '/api/presence', { presence: 'available' })
  return agent
}
type Promised = { lowSeconds: number; highSeconds: number; outcome: string | null; basis: object }
const promisesTo = async (
  agent: Awaited<ReturnType<typeof available>>,
  customer: Customer,
): Promise<Promised[]> => {
  const id = await customer.conversation()
  return (await agent.ask('GET', `/api/conversations/${id}/promises`)).body.items
}

describe('a customer who begins to wait', () => {
  beforeEach(() => open(), 90_000)

  it('is told their place and an honest range, and the bubble shows the same', async () => {
    const [ana, bob] = [await visitor(house), await available()]
    await ana.says(asks)
    expect(await ana.hears(/bringing in a colleague/)).toMatch(
      /number 1 in line; it should take about a minute/,
    )
    const { waiting } = await ana.state()
    expect(waiting).toMatchObject({ position: 1, fromMinutes: 0, toMinutes: 1, byEmail: null })
    const [promise] = await promisesTo(bob, ana)
    expect(promise).toMatchObject({ lowSeconds: 0, highSeconds: minute, outcome: null })
    expect(promise?.basis).toMatchObject({ slots: 4, free: 4, ahead: 0 })
  })

  it('is told only when they will hear more, where nobody is there to judge by', async () => {
    const ana = await visitor(house)
    await ana.says(asks)
    await ana.hears(/it should take up to 15 minutes/)
    expect((await ana.state()).waiting).toMatchObject({
      toMinutes: 15,
      byEmail: 'Answer by e-mail',
    })
  })

  it('is told so in their language', async () => {
    await available()
    const ana = await visitor(house)
    await ana.says(
      'Ich möchte bitte mit einem echten Menschen sprechen, nicht mit einem Automaten.',
    )
    await ana.hears(/Nummer 1 in der Reihe, es dauert voraussichtlich etwa eine Minute/)
  })

  it('costs the others nothing: what the assistant answers alone leaves no promise behind', async () => {
    const [ana, bob] = [await visitor(house), await available()]
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    expect(await promisesTo(bob, ana)).toEqual([])
  })
})

describe('a promised time that comes before a person', () => {
  beforeEach(() => open(patient), 90_000)

  it('brings news within a minute, and the outcome is kept', async () => {
    const [ana, bob] = [await visitor(house), await available()]
    await ana.says(asks)
    await house.passes(2 * minute)
    await ana.hears(/Thanks for waiting, and sorry that it takes longer/)
    expect(await promisesTo(bob, ana)).toMatchObject([{ outcome: 'missed' }, { outcome: null }])
    await bob.takesOver(ana)
    const [first, second] = await promisesTo(bob, ana)
    expect(first).toMatchObject({ outcome: 'missed', actualSeconds: expect.any(Number) })
    expect(second?.outcome).toMatch(/kept|early|missed/)
  })

  it('is met in time when the person came: kept, and no news follows', async () => {
    const [ana, bob] = [await visitor(house), await available()]
    await ana.says(asks)
    await house.passes(20)
    await bob.takesOver(ana)
    await house.passes(hour)
    expect(await promisesTo(bob, ana)).toMatchObject([{ outcome: 'kept' }])
    expect((await ana.heard()).join()).not.toContain('Thanks for waiting')
  })

  it('is not missed by a customer who leaves before', async () => {
    const [ana, bob] = [await visitor(house), await available()]
    await ana.says(asks)
    await ana.presses('withdraw')
    expect(await promisesTo(bob, ana)).toMatchObject([{ outcome: 'left' }])
  })

  it('widens what the next ones are told', async () => {
    const bob = await available()
    const highs: number[] = []
    for (let customer = 0; customer < 4; customer += 1) {
      const ana = await visitor(house)
      await ana.says(asks)
      highs.push((await promisesTo(bob, ana))[0]?.highSeconds ?? 0)
      await house.passes(12 * minute)
      await bob.takesOver(ana)
      await bob.resolves(ana)
    }
    expect(highs[0]).toBe(minute)
    expect(highs.at(-1)).toBeGreaterThan(5 * minute)
  })
})

describe('on channels that cost money', () => {
  beforeEach(() => open(patient), 90_000)

  it('few updates are enough, and the last one promises no further news', async () => {
    await available()
    const ana = texter(house, 'sms')
    await ana.says(asks)
    await house.passes(20 * hour)
    const news = (await ana.heard()).filter((text) => text.includes('Thanks for waiting'))
    expect(news).toHaveLength(2)
    expect(news.at(-1)).toContain('You keep your place in line')
  })

  it('a customer on WhatsApp hears how it goes on before their window closes, and nothing afterwards', async () => {
    const bob = await house.agent()
    const ana = texter(house, 'whatsapp_cloud')
    await ana.says(asks)
    await house.passes(23 * hour + 50 * minute)
    const before = (await ana.heard()).length
    await house.passes(5 * minute)
    await ana.hears(/You keep your place in line/)
    expect(await ana.heard()).toHaveLength(before + 1)
    await house.passes(40 * hour)
    expect(await ana.heard()).toHaveLength(before + 1)
    const { timeline } = await bob.sees(ana)
    expect(timeline.filter((item) => item.kind === 'message').at(-1)).toMatchObject({
      delivery: { state: 'sent' },
    })
  })
})

describe('a wait that is long', () => {
  beforeEach(() => open(), 90_000)

  const longWait = async () => {
    const ana = texter(house, 'sms')
    await ana.says(asks)
    await ana.hears(/1 = Keep waiting\n2 = Call me back\n3 = Answer by e-mail/)
    return ana
  }

  it('may be ended by a callback, chosen by its number', async () => {
    const [bob, ana] = [await house.agent(), await longWait()]
    await ana.says('2')
    await ana.hears(/Noted: a colleague will get back to you/)
    expect((await bob.sees(ana)).row).toMatchObject({
      holder: { kind: 'ai' },
      callbackSince: expect.any(String),
    })
  })

  it('may be kept', async () => {
    const [bob, ana] = [await house.agent(), await longWait()]
    await ana.says('1')
    await ana.hears(/you keep your place in line/)
    expect(await bob.holderOf(ana)).toBe('waiting')
  })

  it('may be ended by an answer by e-mail, for which the address is asked', async () => {
    const [bob, ana] = [await house.agent(), await longWait()]
    await ana.says('3')
    await ana.hears(/Which e-mail address/)
    expect(await bob.holderOf(ana)).toBe('waiting')
    await ana.says('Please use ana@example.com, thanks')
    await ana.hears(/a colleague will write to ana@example.com/)
    expect(await bob.holderOf(ana)).toBe('ai')
  })
})
