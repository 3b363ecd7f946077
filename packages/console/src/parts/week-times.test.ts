import { describe, expect, it } from 'vitest'
import { hoursOf, mergedTimes, minutesOf, withoutTime } from './week-times.ts'

const at = (from: string, to: string) => ({ from, to })

describe('the times of a day', () => {
  it('know the end of the day, and no time that no clock shows', () => {
    expect(minutesOf('24:00')).toBe(1_440)
    expect(minutesOf('24:01')).toBeNull()
    expect(minutesOf('9:60')).toBeNull()
    expect(minutesOf('noon')).toBeNull()
  })

  it('become one where they overlap or touch', () => {
    expect(mergedTimes([at('12:00', '17:00'), at('09:00', '12:00')])).toEqual([
      at('09:00', '17:00'),
    ])
    expect(mergedTimes([at('09:00', '10:00'), at('11:00', '12:00')])).toHaveLength(2)
  })

  it('leave out what ends before it begins', () => {
    expect(mergedTimes([at('17:00', '09:00')])).toEqual([])
  })

  it('can lose their middle', () => {
    expect(withoutTime([at('09:00', '17:00')], at('12:00', '13:00'))).toEqual([
      at('09:00', '12:00'),
      at('13:00', '17:00'),
    ])
    expect(withoutTime([at('09:00', '17:00')], at('00:00', '24:00'))).toEqual([])
  })

  it('add up to the hours of a week, counting nothing twice', () => {
    expect(hoursOf({ monday: [at('09:00', '12:00'), at('11:00', '12:30')], tuesday: [] })).toBe(3.5)
  })
})
