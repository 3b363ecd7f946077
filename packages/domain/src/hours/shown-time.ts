import { isTimeZone } from './zone.ts'

/** For whom a time is written: their language, their zone where it is known, and the team's where it is not. */
export type TimeReader = { language: string; timeZone: string | null; teamZone: string }

/** How a language writes a time. Our Portuguese is the European one, and English days come before months. */
const written = new Map(
  Object.entries({ de: 'de', fr: 'fr', es: 'es', pt: 'pt-PT', nl: 'nl', it: 'it' }),
)

const known = (language: string): string =>
  written.get(language.slice(0, 2).toLowerCase()) ?? 'en-GB'

/** The zone a reader's times are written in. */
const zoneOf = ({ timeZone, teamZone }: TimeReader): string =>
  timeZone !== null && isTimeZone(timeZone) ? timeZone : isTimeZone(teamZone) ? teamZone : 'Etc/UTC'

/** A day and a time as the reader would say them; with the name of the zone where it is not their own. */
export function shownTime(at: number, reader: TimeReader): string {
  const zone = zoneOf(reader)
  return new Intl.DateTimeFormat(known(reader.language), {
    ...{ timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(zone !== reader.timeZone && { timeZoneName: 'short' }),
  }).format(at)
}

/** A time of the clock for a colleague who knows the day, always with its zone: a team sits in several. */
export const shownClock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: isTimeZone(timeZone) ? timeZone : 'Etc/UTC', timeZoneName: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(at)

/** From when to when, short enough for a button: "Mon 30 Nov, 09:00–09:30". */
export function shownSlot({ from, to }: { from: number; to: number }, reader: TimeReader): string {
  const day = part(reader, { weekday: 'short', day: 'numeric', month: 'short' })
  const clock = part(reader, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zone = zoneOf(reader) === reader.timeZone ? '' : ` ${zoneName(from, reader)}`
  return `${day.format(from)}, ${clock.format(from)}–${clock.format(to)}${zone}`
}

const part = (reader: TimeReader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(known(reader.language), { timeZone: zoneOf(reader), ...options })

const zoneName = (at: number, reader: TimeReader): string =>
  part(reader, { hour: 'numeric', timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''
