import { describe, expect, it } from 'vitest'
import { heldList } from './held-order.ts'
import { testRow } from './test-row.ts'

const a = testRow({ id: 'a' })
const b = testRow({ id: 'b' })
const c = testRow({ id: 'c' })

describe('a list under the pointer', () => {
  it('keeps its order while new work is counted in the pill', () => {
    const held = heldList(['a', 'b'], [c, b, a], new Map())
    expect(held.rows.map((row) => row.id)).toEqual(['a', 'b'])
    expect(held.waiting).toBe(1)
  })

  it('keeps a row that left the list in its place, as it last was', () => {
    const held = heldList(['a', 'b'], [a], new Map([['b', b]]))
    expect(held.rows).toEqual([a, b])
  })

  it('shows what there is when nothing is held', () => {
    expect(heldList(null, [b, a], new Map())).toEqual({ rows: [b, a], waiting: 0 })
  })
})
