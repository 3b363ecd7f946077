import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { nextDue } from '../../packages/server/src/platform/lane/claim.ts'
import { type Company, dawn } from './company.ts'
import type { Day, Worker } from './day.ts'
import { perform } from './perform.ts'
import { beginDay, type Happening, type Playing, type Seen } from './playing.ts'
import { lanesOf } from './react.ts'
import { isOver, watch } from './watch.ts'

/** So many people do something at the same moment. */
const atOnce = 8

/**
 * A day on a virtual clock, through the running house's own rules, routing, timers and tables. People need some seconds to
 * accept, miss or decline some offers, take breaks, lose their line, and go home with their hands full.
 */
export async function playDay(
  company: Company,
  day: Day,
  { seed, step }: { seed: number; step: number },
): Promise<Seen> {
  const playing = await beginDay(company, day, seed)
  planDay(playing)
  const lane = lanesOf(playing)
  const started = performance.now()
  let [told, watchAt] = [started, 60]
  const end = day.length + 3 * 3_600
  while (playing.agenda.next <= end) {
    await moveClock(playing, step)
    const now = playing.now()
    await performDue(playing, now)
    // Learning, goodbyes and surveys are other rooms' work.
    await company.db.platformRows(sql`
      update inbox set state = 'done' where state = 'waiting' and kind in ('learn', 'close_kindly', 'ask_survey', 'take_turn')`)
    await lane.drain()
    if (now >= watchAt) {
      await watch(playing)
      watchAt = now + 60
    }
    if (performance.now() - told > 20_000) {
      told = performance.now()
      const hours = (now / 3_600).toFixed(1)
      console.error(
        `day: ${hours} h, ${playing.seen.commands} commands, ${Math.round((told - started) / 1000)} s`,
      )
    }
    if (now > day.length && (await isOver(playing))) break
  }
  playing.seen.seconds = Math.round((performance.now() - started) / 1000)
  return playing.seen
}

/** To the next thing that happens, by people or by a timer of the house. */
async function moveClock({ agenda, company }: Playing, step: number): Promise<void> {
  const due = await nextDue(company.db)
  const timer = due ? (due.getTime() - dawn) / 1000 : Number.POSITIVE_INFINITY
  company.clock.set(dawn + Math.ceil(Math.min(agenda.next, timer) / step) * step * 1000)
}

async function performDue(playing: Playing, now: number): Promise<void> {
  const events: Happening[] = []
  for (let next = playing.agenda.next; next <= now; next = playing.agenda.next) {
    const event = playing.agenda.take()
    if (event) events.push(event)
  }
  for (let at = 0; at < events.length; at += atOnce)
    await Promise.all(events.slice(at, at + atOnce).map((event) => perform(playing, event)))
}

function planDay(playing: Playing): void {
  const { agenda, day } = playing
  for (const [caller, { arrives }] of day.callers.entries())
    agenda.plan(arrives, { do: 'arrive', caller })
  for (const [agent, worker] of day.workers.entries()) planWorker(playing, worker, agent)
  agenda.plan(30, { do: 'signs' })
}

/** Comes, takes a break or two, and goes home. */
function planWorker({ agenda, random }: Playing, { from, to }: Worker, agent: number): void {
  agenda.plan(from + random() * 120, { do: 'presence', agent, presence: 'available' })
  for (let at = from + 3_600; at < to - 1_800; at += 5_400 + random() * 3_600) {
    const back = Math.min(to - 60, at + 120 + random() * 900)
    agenda.plan(at, { do: 'presence', agent, presence: 'away' })
    agenda.plan(back, { do: 'presence', agent, presence: 'available' })
  }
  agenda.plan(to, { do: 'presence', agent, presence: 'away' })
}
