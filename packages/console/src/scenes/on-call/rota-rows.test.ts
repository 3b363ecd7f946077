import { describe, expect, it } from 'vitest'
import { rotaRows, wholeSpan } from './rota-rows.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day)).toISOString()
const ana = { id: 'ana', name: 'Ana' }
const ben = { id: 'ben', name: 'Ben' }
const shift = (agent: typeof ana | null, from: number, to: number) => ({
  agent,
  from: at(from),
  to: at(to),
})

describe('the rota as rows', () => {
  it('has one row for each person, however many turns they have', () => {
    const rows = rotaRows({
      shifts: [shift(ana, 1, 8), shift(ben, 8, 15), shift(ana, 15, 22)],
      gaps: [],
    })
    expect(rows.map(({ name, spans }) => [name, spans.length])).toEqual([
      ['Ana', 2],
      ['Ben', 1],
    ])
  })

  it('puts what nobody covers on top, where nobody can overlook it', () => {
    const gaps = [{ from: at(8), to: at(10) }]
    const rows = rotaRows({ shifts: [shift(ana, 1, 8), shift(null, 8, 10)], gaps })
    expect(rows.map(({ name, isGap }) => [name, isGap])).toEqual([
      ['Nobody', true],
      ['Ana', false],
    ])
  })

  it('reaches from the first turn to the end of the last', () => {
    const rows = rotaRows({ shifts: [shift(ana, 1, 8), shift(ben, 8, 15)], gaps: [] })
    expect(wholeSpan(rows)).toEqual({ from: Date.parse(at(1)), to: Date.parse(at(15)) })
    expect(wholeSpan([])).toBeNull()
  })
})
