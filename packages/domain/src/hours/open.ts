import type { HoursPlan } from '../service/hours-plan.ts'
import { type Period, periodsFrom, periodsOn } from './periods.ts'
import { wallTimeOf } from './zone.ts'

/** Is the team at work at this instant? */
export function isOpen(hours: HoursPlan, at: number): boolean {
  if (hours.always) return true
  const { day } = wallTimeOf(hours.timeZone, at)
  return periodsOn(hours, day).some(({ from, to }) => from <= at && at < to)
}

/** The next instant at which the team is at work: this one when it is; null when that is never. */
export function nextOpening(hours: HoursPlan, at: number): number | null {
  if (hours.always) return at
  const { value } = periodsFrom(hours, at).next()
  return value ? Math.max(at, value.from) : null
}

/** The instant at which the team goes home; null when it is not at work, or never goes. */
export function nextClosing(hours: HoursPlan, at: number): number | null {
  if (hours.always || !isOpen(hours, at)) return null
  let end = at
  for (const { from, to } of periodsFrom(hours, at)) {
    if (from > end) return end
    end = to
    if (end - at > weekMs) return null
  }
  return end
}

const weekMs = 7 * 86_400_000

/** The instant at which so many seconds of work have passed since `at`; null when the team never works that long. */
export function addOpenSeconds(hours: HoursPlan, at: number, seconds: number): number | null {
  if (hours.always || seconds <= 0) return at + Math.max(0, seconds) * 1_000
  let left = seconds * 1_000
  for (const { from, to } of periodsFrom(hours, at)) {
    const start = Math.max(from, at)
    if (to - start >= left) return start + left
    left -= to - start
  }
  return null
}

/** Whole seconds of work between two instants; 0 when the second does not come after the first. */
export function openSecondsBetween(hours: HoursPlan, from: number, to: number): number {
  if (to <= from) return 0
  if (hours.always) return Math.floor((to - from) / 1_000)
  let open = 0
  for (const period of periodsFrom(hours, from)) {
    if (period.from >= to) break
    open += Math.min(period.to, to) - Math.max(period.from, from)
  }
  return Math.floor(open / 1_000)
}

/** What is asked of the next slots: how long each is, how many, and not before when. */
export type SlotWish = { minutes: number; most: number; from: number }

/**
 * The next slots of so many minutes that lie wholly within hours, each counted from an opening. Around the clock they
 * begin with the hour. Slots are the same for whoever asks, so that they can be counted.
 */
export function nextSlots(hours: HoursPlan, { minutes, most, from }: SlotWish): Period[] {
  const long = minutes * 60_000
  if (hours.always) return roundSlots(from, long, most)
  const slots: Period[] = []
  // A slot begins at an opening, which may have been before `from`.
  for (const period of periodsFrom(hours, from)) {
    for (let start = period.from; start + long <= period.to; start += long) {
      if (start < from) continue
      slots.push({ from: start, to: start + long })
      if (slots.length === most) return slots
    }
  }
  return slots
}

function roundSlots(from: number, long: number, most: number): Period[] {
  const first = Math.ceil(from / long) * long
  return Array.from({ length: most }, (_, at) => ({
    from: first + at * long,
    to: first + (at + 1) * long,
  }))
}
