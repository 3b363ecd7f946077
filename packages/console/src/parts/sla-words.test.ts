import { describe, expect, it } from 'vitest'
import type { SlaClockView } from '../api/reaching-types.ts'
import { pressingClock, slaLook, slaWords } from './sla-words.ts'

const now = Date.parse('2026-11-29T10:00:00.000Z')
const inMinutes = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const clock = (given: Partial<SlaClockView>): SlaClockView => ({
  ...{ id: 'a', conversation: 'c', kind: 'first_answer', policy: 'p', planVersion: 1 },
  ...{ targetSeconds: 900, startedAt: inMinutes(-10), dueAt: inMinutes(5), atRiskAt: inMinutes(2) },
  ...{ state: 'running', isAtRisk: false, breachedAt: null, endedAt: null, agent: null },
  ...given,
})

describe('promised times of a conversation', () => {
  it('say how much is left, and how late it is', () => {
    expect(slaWords(clock({}), now)).toBe('first answer in 5m')
    expect(slaWords(clock({ dueAt: inMinutes(-12) }), now)).toBe('first answer late by 12m')
    expect(slaWords(clock({ kind: 'resolution', dueAt: null, state: 'paused' }), now)).toBe(
      'resolution paused',
    )
  })

  it('put what is late before what is at risk before what is due first', () => {
    const soon = clock({ id: 'soon', dueAt: inMinutes(1) })
    const risky = clock({ id: 'risky', isAtRisk: true, dueAt: inMinutes(20) })
    const late = clock({ id: 'late', state: 'breached', dueAt: inMinutes(-1) })
    expect(pressingClock([soon, risky, late])?.id).toBe('late')
    expect(pressingClock([soon, risky])?.id).toBe('risky')
    expect(pressingClock([clock({ endedAt: inMinutes(-1) })])).toBeNull()
  })

  it('are late by the clock on the wall, before the house has said so', () => {
    expect(slaLook(clock({ dueAt: inMinutes(-1) }), now)).toBe('late')
    expect(slaLook(clock({ isAtRisk: true }), now)).toBe('at_risk')
  })
})
