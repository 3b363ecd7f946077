/** Times, days and numbers as this customer writes them, in this customer's own time zone. */
export type Clock = {
  time: (instant: string) => string
  day: (instant: string) => string
  count: (value: number) => string
  minutes: (value: number) => string
}

export function clockFor(locale: string): Clock {
  const date = (options: Intl.DateTimeFormatOptions) => (instant: string) =>
    new Intl.DateTimeFormat(locale, options).format(new Date(instant))
  const number = (options?: Intl.NumberFormatOptions) => (value: number) =>
    new Intl.NumberFormat(locale, options).format(value)
  return {
    time: date({ hour: 'numeric', minute: '2-digit' }),
    day: date({ weekday: 'long', day: 'numeric', month: 'long' }),
    count: number(),
    minutes: number({ style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  }
}
