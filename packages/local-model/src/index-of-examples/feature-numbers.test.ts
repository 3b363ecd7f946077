import { describe, expect, it } from 'vitest'
import { FeatureNumbers } from './feature-numbers.ts'

describe('the numbers of features', () => {
  const features = Array.from({ length: 5000 }, (_, place) => `#w${place}`)

  it('stay what they were, however many more are given', () => {
    const numbers = new FeatureNumbers()
    const first = features.map((feature) => numbers.enlist(feature))
    expect(first).toEqual(features.map((_, place) => place))
    expect(features.map((feature) => numbers.enlist(feature))).toEqual(first)
    expect(features.map((feature) => numbers.numberOf(feature))).toEqual(first)
    expect(numbers.size).toBe(features.length)
  })

  it('are not given by asking', () => {
    const numbers = new FeatureNumbers()
    numbers.enlist('card')
    expect(numbers.numberOf('cards')).toBeUndefined()
    expect(numbers.size).toBe(1)
  })
})
