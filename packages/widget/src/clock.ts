/** Times of day and days as this customer writes them, in this customer's own time zone. */
export type Clock = {
  time: (instant: string | number) => string
  day: (instant: string) => string
  count: (value: number) => string
}

export function clockFor(locale: string): Clock {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const count = new Intl.NumberFormat(locale)
  return {
    time: (instant) => time.format(new Date(instant)),
    day: (instant) => day.format(new Date(instant)),
    count: (value) => count.format(value),
  }
}
