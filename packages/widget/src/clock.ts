/** Times and numbers as this customer writes them, in this customer's own time zone. */
export type Clock = {
  /** The time of day; with the day, when it is another one than today. */
  time: (instant: string) => string
  count: (value: number) => string
  minutes: (value: number) => string
}

export function clockFor(locale: string): Clock {
  const number = (options?: Intl.NumberFormatOptions) => (value: number) =>
    new Intl.NumberFormat(locale, options).format(value)
  return {
    time: (instant) => {
      const at = new Date(instant)
      const isToday = at.toDateString() === new Date().toDateString()
      const dateStyle = isToday ? undefined : 'medium'
      return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }).format(at)
    },
    count: number(),
    minutes: number({ style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  }
}
