/** From so many on within so many minutes, something has happened: an outage, a wrong letter to everybody. */
const rushFrom = 5
const rushMinutes = 15

/** The most that began to wait within a quarter of an hour, and how long those took to come; null when that is nothing unusual. */
export function rushIn(since: readonly Date[]): { count: number; minutes: number } | null {
  const times = since.map((time) => time.getTime()).sort((one, other) => one - other)
  let [first, best] = [0, { count: 0, from: 0, to: 0 }]
  times.forEach((time, last) => {
    while (time - (times[first] as number) > rushMinutes * 60_000) first += 1
    const count = last - first + 1
    if (count > best.count) best = { count, from: times[first] as number, to: time }
  })
  if (best.count < rushFrom) return null
  return { count: best.count, minutes: Math.max(1, Math.ceil((best.to - best.from) / 60_000)) }
}
