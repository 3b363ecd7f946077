import { describe, expect, test } from 'vitest'
import { officeHours } from '../service/default-plan.ts'
import { expectedWait } from './expected-wait.ts'
import { staffChanges } from './staff-changes.ts'

const day = officeHours('Etc/UTC')
const late = {
  ...day,
  week: { ...day.week, friday: [{ from: '16:00', to: '22:00' }] },
}
const friday = (time: string) => Date.parse(`2026-11-27T${time}:00Z`)
const hour = 3_600

describe('people at work', () => {
  test('become fewer when a shift ends, and nobody where it was the last', () => {
    const groups = [
      { hours: day, capacity: 10, present: 6 },
      { hours: late, capacity: 2, present: 2 },
    ]
    expect(staffChanges(groups, friday('16:30'))).toEqual([
      { inSeconds: hour / 2, factor: 0.25 },
      { inSeconds: 5.5 * hour, factor: 0 },
    ])
  })

  test('become more when one begins; all of it is counted on, for nobody can be missing yet', () => {
    const groups = [
      { hours: day, capacity: 6, present: 4 },
      { hours: late, capacity: 4, present: 0 },
    ]
    expect(staffChanges(groups, friday('15:00'))[0]).toEqual({ inSeconds: hour, factor: 2 })
  })

  test('stay as they are where nobody has a shift, and are unknown where nobody is there', () => {
    expect(staffChanges([{ hours: null, capacity: 4, present: 2 }], friday('12:00'))).toEqual([])
    expect(staffChanges([{ hours: late, capacity: 4, present: 0 }], friday('12:00'))).toEqual([])
  })
})

test('a wait that would last beyond the end of the shift is told longer', () => {
  const facts = {
    ...{ place: 9, free: 0, slots: 8, share: 1, handOffs: [], handlings: [], leaving: 0 },
    ...{ waitedSeconds: 0, expectedAtFirst: null, acceptSeconds: 45 },
  }
  const groups = [
    { hours: day, capacity: 6, present: 6 },
    { hours: late, capacity: 2, present: 2 },
  ]
  const wait = (time: string) =>
    expectedWait({ ...facts, staff: staffChanges(groups, friday(time)) })
  expect(wait('16:58')).toBeGreaterThan(wait('16:10') * 2)
})
