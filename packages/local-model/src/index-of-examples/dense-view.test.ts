import { describe, expect, it } from 'vitest'
import { featuresOfQuestion } from '../text/features.ts'
import { denseViewFrom, shippedDenseView } from './dense-view.ts'
import { signedBytes } from './signed-bytes.ts'

const pointOf = (text: string) => shippedDenseView().pointOf(featuresOfQuestion(text))

function nearness(left: string, right: string): number {
  const [one, other] = [pointOf(left), pointOf(right)]
  const dot = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

describe('the dense view', () => {
  it.each([
    [
      'my card was stolen',
      'somebody took my wallet, what about my card',
      'what is the exchange rate today',
    ],
    [
      'send money to a friend',
      'make a transfer to another person',
      'the screen of my phone is cracked',
    ],
    ['I want to book a flight', 'reserve a plane ticket for me', 'what is my credit score'],
  ])('stands "%s" nearer to "%s" than to "%s"', (text, paraphrase, other) => {
    expect(nearness(text, paraphrase)).toBeGreaterThan(nearness(text, other))
  })

  it('puts a text of nothing at the origin', () => {
    expect(Math.max(...pointOf('').map(Math.abs))).toBe(0)
  })

  it('is read once, however many minds rest on it', () => {
    expect(shippedDenseView()).toBe(shippedDenseView())
  })

  it('reads tables that were written as text', () => {
    expect([...signedBytes(btoa(String.fromCharCode(0, 1, 127, 128, 255)))]).toEqual([
      0, 1, 127, -128, -1,
    ])
    const { width } = denseViewFrom({
      hashedTable: { buckets: 1, width: 2, middle: [0, 0], cells: 'AQI=' },
      wordTable: { width: 1, words: 'card', middle: [0], cells: 'fw==' },
    })
    expect(width).toBe(3)
  })
})
