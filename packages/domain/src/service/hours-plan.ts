/** The days of a week, in its order. */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'

/** Open from one time of the clock to another ("09:00" to "17:30"; "24:00" is the end of the day). */
export type OpenTime = { from: string; to: string }

/** A day that is not like its weekday: closed (no open times), or open at other times. `date` as 2026-12-24. */
export type Holiday = { date: string; name: string; open: OpenTime[] }

/**
 * When a team works, in the time of its place (an IANA name such as Europe/Berlin). `always` overrides the week.
 * `holidayFeed` is the address of an iCalendar file whose all-day events are closed days.
 */
export type HoursPlan = {
  timeZone: string
  always: boolean
  week: Record<Weekday, OpenTime[]>
  holidays: Holiday[]
  holidayFeed: string | null
}

/** A person's shift, which is kept as a week alone, as hours without holidays. */
export const hoursOfShift = (week: HoursPlan['week'], timeZone: string): HoursPlan => ({
  ...{ timeZone, always: false, week, holidays: [], holidayFeed: null },
})
