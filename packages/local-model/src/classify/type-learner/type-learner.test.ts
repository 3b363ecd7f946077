import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTypeLearner, restoreTypeLearner, type TypedMessage } from './type-learner.ts'

const labelled: TypedMessage[] = [
  { text: 'the pump leaks water on the floor', type: 'repair' },
  { text: 'my pump is broken and makes a noise', type: 'repair' },
  { text: 'water everywhere, the machine leaks', type: 'repair' },
  { text: 'when will my parcel arrive', type: 'delivery' },
  { text: 'the parcel has not arrived yet', type: 'delivery' },
  { text: 'where is the courier with my parcel', type: 'delivery' },
  { text: 'Wo bleibt mein Paket?', type: 'delivery' },
  { text: 'Das Paket kam nicht an', type: 'delivery' },
]
const taught = () => {
  const learner = createTypeLearner()
  learner.learn(labelled)
  return learner
}

describe('the issue types of a workspace', () => {
  it('are learned from its own messages', () => {
    const learner = taught()
    expect(learner.typeOf('my new pump leaks')).toMatchObject({
      value: 'repair',
      from: 'workspace',
    })
    expect(learner.typeOf('has the parcel arrived')).toMatchObject({ value: 'delivery' })
    expect(learner.typeOf('Mein Paket fehlt')).toMatchObject({ value: 'delivery' })
  })

  it('give way to the shipped types while nothing is known', () => {
    expect(createTypeLearner().typeOf('How do I change my address?')).toMatchObject({
      value: 'question',
      from: 'shipped',
      among: [],
    })
  })

  it('give way to the shipped types where a message is about something else', () => {
    expect(taught().typeOf('Thanks a lot!')).toMatchObject({ value: 'thanks', from: 'shipped' })
  })

  it('can be taken back and given anew', () => {
    const learner = taught()
    learner.unlearn(labelled.filter(({ type }) => type === 'repair'))
    expect(learner.types()).toEqual(['delivery'])
    learner.learn([
      { text: 'my new pump leaks', type: 'warranty' },
      { text: 'the pump leaks again', type: 'warranty' },
    ])
    expect(learner.typeOf('my pump leaks')).toMatchObject({ value: 'warranty' })
  })

  it('are more certain the more of the message was seen before', () => {
    const learner = taught()
    const known = learner.typeOf('the parcel has not arrived').confidence
    const odd = learner.typeOf('the parcel zebra quantum violin hat').among[0]?.confidence ?? 0
    expect(known).toBeGreaterThan(odd)
  })

  it('come through a restart unchanged', () => {
    const learner = taught()
    const restored = restoreTypeLearner(JSON.parse(JSON.stringify(learner.snapshot())))
    expect(restored.typeOf('my pump leaks')).toEqual(learner.typeOf('my pump leaks'))
    expect(restored.snapshot()).toEqual(learner.snapshot())
  })

  it('are as if never taught when everything is taken back, whatever was written', () => {
    const messages = fc.array(fc.record({ text: fc.string(), type: fc.constantFrom('a', 'b') }))
    fc.assert(
      fc.property(messages, (some) => {
        const learner = createTypeLearner()
        learner.learn(some)
        learner.unlearn(some)
        expect(learner.snapshot()).toEqual(createTypeLearner().snapshot())
      }),
    )
  })
})
