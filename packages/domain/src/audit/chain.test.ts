import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, seal, stable, type Unsealed } from './chain.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const entries: fc.Arbitrary<Unsealed[]> = fc
  .array(
    fc.record({
      kind: fc.string(),
      payload: fc.jsonValue({ maxDepth: 2 }),
      actor: fc.string(),
      epoch: fc.nat(),
      at: fc.constant('2026-11-20T12:00:00.000Z'),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((list) => list.map((entry, at) => ({ ...entry, number: at + 1 })))

function seals(chain: readonly Unsealed[]): string[] {
  const made: string[] = []
  for (const entry of chain) made.push(seal(made.at(-1) ?? beginning, entry, digest))
  return made
}

describe('a sealed log', () => {
  test.each([
    ['number', 99],
    ['kind', 'something else'],
    ['payload', { amount: 'changed' }],
    ['actor', 'somebody else'],
    ['epoch', -1],
    ['at', '1999-01-01T00:00:00.000Z'],
  ] as const)('shows that the %s of an entry was changed, from there on', (part, value) => {
    fc.assert(
      fc.property(entries, fc.nat(), (chain, pick) => {
        const at = pick % chain.length
        const changed = chain.map((entry, each) =>
          each === at ? { ...entry, [part]: value } : entry,
        )
        const [before, after] = [seals(chain), seals(changed)]
        expect(after.slice(0, at)).toEqual(before.slice(0, at))
        expect(after.slice(at).some((each, n) => each === before[at + n])).toBe(false)
      }),
    )
  })

  test('shows that an entry was taken out', () => {
    fc.assert(
      fc.property(entries, (chain) => {
        expect(seals(chain.slice(1)).at(-1)).not.toBe(seals(chain).at(-1))
      }),
    )
  })

  test('shows that two entries changed places', () => {
    fc.assert(
      fc.property(entries, (chain) => {
        const [first, second, ...rest] = chain as [Unsealed, Unsealed, ...Unsealed[]]
        expect(seals([second, first, ...rest]).at(-1)).not.toBe(seals(chain).at(-1))
      }),
    )
  })

  test('is sealed the same after a database has reordered the keys of what was said', () => {
    fc.assert(
      fc.property(entries, (chain) => {
        const stored = chain.map((entry) => ({ ...entry, payload: reordered(entry.payload) }))
        expect(seals(stored)).toEqual(seals(chain))
      }),
    )
  })
})

describe('the stable text of a value', () => {
  test('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(stable(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('leaves out what is not there', () => {
    expect(stable({ b: 1, a: undefined, c: [undefined] })).toBe('{"b":1,"c":[null]}')
  })
})

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  )
}
