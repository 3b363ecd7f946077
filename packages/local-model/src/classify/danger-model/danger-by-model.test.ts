import { describe, expect, it } from 'vitest'
import { dangerIn } from './danger-by-model.ts'

const dangers: [string, string][] = [
  ['self_harm', 'I do not want to wake up tomorrow'],
  ['self_harm', 'Ich möchte nicht mehr leben'],
  ['violence', 'I will kill your driver when he comes back'],
  ['violence', 'je vais vous tuer'],
  ['medical', 'my son swallowed a battery'],
  ['medical', 'huele a gas en la cocina'],
  ['personal_safety', 'my ex is outside and follows me'],
]
const ordinary = [
  'Where is my parcel?',
  'my phone is dead',
  'wann endet mein Gasvertrag',
  '',
  '???',
]

describe('danger', () => {
  it.each(dangers)('is heard as %s in "%s"', (kind, text) => {
    const { confidence, kind: heard } = dangerIn(text)
    expect(heard).toBe(kind)
    expect(confidence).toBeGreaterThan(0.3)
  })

  it.each(dangers)('is heard as %s behind other sentences too: %s', (kind, text) => {
    expect(dangerIn(`Hello there. My order is late. ${text}`).kind).toBe(kind)
  })

  it.each(ordinary)('is not heard in "%s"', (text) => {
    expect(dangerIn(text).confidence).toBeLessThan(0.3)
  })
})
