import { describe, expect, it } from 'vitest'
import { quietUntil } from './quiet-hours.ts'

const night = { on: true, from: '22:00', to: '07:30', timeZone: 'Europe/Berlin' }
const until = (at: string, quiet = night): string | null => {
  const end = quietUntil(quiet, Date.parse(at))
  return end === null ? null : new Date(end).toISOString()
}

describe('quiet hours', () => {
  it('go over midnight, by the clock of the place', () => {
    expect(until('2026-11-20T21:30:20.000Z')).toBe('2026-11-21T06:30:00.000Z')
    expect(until('2026-11-21T06:29:59.000Z')).toBe('2026-11-21T06:30:00.000Z')
    expect(until('2026-11-21T06:30:00.000Z')).toBeNull()
    expect(until('2026-11-20T20:59:00.000Z')).toBeNull()
  })

  it('can lie within a day', () => {
    const noon = { ...night, from: '12:00', to: '13:00' }
    expect(until('2026-11-20T11:15:00.000Z', noon)).toBe('2026-11-20T12:00:00.000Z')
    expect(until('2026-11-20T12:00:00.000Z', noon)).toBeNull()
  })

  it('end by the clock on the wall, also in the night in which clocks are changed', () => {
    expect(until('2026-10-24T23:00:00.000Z')).toBe('2026-10-25T06:30:00.000Z')
    expect(until('2026-03-28T23:00:00.000Z')).toBe('2026-03-29T05:30:00.000Z')
  })

  it('are never when they are switched off, or last no time at all', () => {
    expect(until('2026-11-20T23:00:00.000Z', { ...night, on: false })).toBeNull()
    expect(until('2026-11-20T23:00:00.000Z', { ...night, from: '08:00', to: '08:00' })).toBeNull()
  })
})
