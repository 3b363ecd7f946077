/** From one time of the clock to another ("22:00" to "07:30") only urgent news comes; over midnight when `to` is first. */
export type QuietHours = { on: boolean; from: string; to: string; timeZone: string }

const day = 24 * 60
const minute = 60_000

/** When the quiet that reigns at this instant ends, both in milliseconds; null when it is not quiet. */
export function quietUntil(quiet: QuietHours, at: number): number | null {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)]
  if (!quiet.on || from === to) return null
  const now = clockMinutes(at, quiet.timeZone)
  const isQuiet = from < to ? now >= from && now < to : now >= from || now < to
  if (!isQuiet) return null
  const end = (Math.floor(at / minute) + forward(now, to)) * minute
  return end + adjustment(end, to, quiet.timeZone)
}

/** Where the clocks are changed on the way, so many milliseconds sooner or later. */
function adjustment(end: number, to: number, timeZone: string): number {
  const missed = forward(clockMinutes(end, timeZone), to)
  return (missed > day / 2 ? missed - day : missed) * minute
}

const forward = (from: number, to: number): number => (to - from + day) % day

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) % day
}

function clockMinutes(at: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return minutesOf(clock.format(at))
}
