import { afterEach, describe, expect, it } from 'vitest'
import { ModelFailed } from '../../packages/server/src/models/model.ts'
import { openHouse, scriptedModel, type TestHouse, visitor } from '../kit/index.ts'

let house: TestHouse
afterEach(() => house.close())

const troubles: [string, Parameters<typeof scriptedModel>[0]][] = [
  ['fails', () => Promise.reject(new ModelFailed('500 from the provider'))],
  ['throws something nobody foresaw', () => Promise.reject(new TypeError('x is undefined'))],
  ['gives no words', () => ({ kind: 'reply', text: '   ' })],
]

describe.each(troubles)('a model that %s', (_what, say) => {
  it('leaves nobody in silence: the customer is answered, or a person is called', async () => {
    house = await openHouse({ model: scriptedModel(say) })
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('How do I reset my password?')
    await house.passes(60)
    const { row } = await bob.sees(ana)
    const answered = (await ana.heard()).some((text) => text.includes('Forgot password'))
    expect(answered || row.holder.kind === 'waiting').toBe(true)
    expect((await ana.heard()).every((text) => text.trim() !== '')).toBe(true)
  })

  it('is not trusted with what the built-in mind does not know either: a person is called', async () => {
    house = await openHouse({ model: scriptedModel(say) })
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('Which wallpaper suits my aunt Gertrude in Lisbon?')
    await house.passes(60)
    expect(await bob.holderOf(ana)).toBe('waiting')
  })
})

describe('a model that hangs', () => {
  it('is given up after its time, and the built-in mind answers', async () => {
    house = await openHouse({ model: scriptedModel(() => new Promise(() => {})) })
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    house.clock.move(5)
    const turn = house.node.lane.drain()
    // Only when the model has been asked does its time begin to run.
    await house.clock.awaited()
    house.clock.move(31)
    await turn
    await ana.hears(/Forgot password/)
  })
})
