import { warmUp } from './capabilities/assistant/index.ts'
import { sealConversations } from './capabilities/audit/index.ts'
import { type CallbackParts, dateLoose } from './capabilities/callbacks/index.ts'
import type { PostRoom } from './capabilities/conversations/index.ts'
import { requeueLost } from './capabilities/escalations/index.ts'
import type { KnowledgeIndex } from './capabilities/knowledge/index.ts'
import { endSettled, tellOfQuestions, tellOfUnanswered } from './capabilities/notices/index.ts'
import { holdTargets } from './capabilities/quality/index.ts'
import { type SignsOfLife, signSeconds, watchQueue } from './capabilities/routing/index.ts'
import { readFeeds } from './capabilities/service-plan/index.ts'
import { type ClockTells, clockFollower, tellClocks } from './capabilities/sla/index.ts'
import type { House } from './platform/house.ts'
import type { Log } from './platform/log/log.ts'
import type { GetOutside } from './platform/outgoing/get-outside.ts'
import { forgetOld } from './platform/upkeep/forget-old.ts'

type Rounds = {
  outbox: PostRoom
  wakeLive: () => void
  knowledge: KnowledgeIndex
  get: GetOutside
  callbacks: CallbackParts
  tells: ClockTells
  signs: SignsOfLife
}

/** What must happen now and then even when nobody asks: news of other nodes, dead senders, the database's upkeep. */
export function upkeep(
  house: House,
  { outbox, wakeLive, knowledge, get, callbacks, tells, signs }: Rounds,
): NodeJS.Timeout[] {
  const quietly = (what: string, work: () => Promise<void>) => () =>
    void work().catch((error: unknown) =>
      house.log.error({ error: String(error) }, `${what} failed`),
    )
  const sweep = quietly('sweeping the post room', () => outbox.sweepAbandoned())
  sweep()
  const follow = clockFollower(house, tells)
  const clocks = quietly('following promised times', async () => {
    await follow()
    await tellClocks(house, tells)
  })
  return [
    setInterval(wakeLive, house.db.kind === 'postgres' ? 1_000 : 5_000),
    setInterval(sweep, 15_000),
    setInterval(clocks, 5_000),
    setInterval(
      quietly('dating promises without a time', () => dateLoose(house, callbacks)),
      60_000,
    ),
    setInterval(
      quietly('writing down who is here', () => signs.showOpen()),
      signSeconds * 1000,
    ),
    setInterval(
      quietly('watching the queue', async () => void (await watchQueue(house))),
      30_000,
    ),
    setInterval(
      quietly('asking for others where an agent is gone', () => requeueLost(house)),
      60_000,
    ),
    setInterval(
      quietly('telling people what nobody announces', () => lookAround(house)),
      5_000,
    ),
    setInterval(
      quietly('settling what was learned', async () => void (await knowledge.settle(2))),
      2_000,
    ),
    setInterval(
      quietly('keeping what was learned', () => knowledge.keep()),
      5 * 60_000,
    ),
    setInterval(
      quietly('holding the target of wrong answers', () => holdTargets(house)),
      10_000,
    ),
    setInterval(
      quietly('sealing the log', () => sealConversations(house)),
      60_000,
    ),
    setInterval(
      quietly('reading holiday feeds', () => readFeeds(house, get)),
      10 * 60_000,
    ),
    setInterval(
      quietly('tidying the database', () => house.db.tidy()),
      10 * 60_000,
    ),
    setInterval(
      quietly('forgetting old work', () => forgetAll(house)),
      60 * 60_000,
    ),
  ]
}

async function lookAround(house: House): Promise<void> {
  await endSettled(house)
  await tellOfQuestions(house)
  await tellOfUnanswered(house)
}

/** In small rounds, each alone, until nothing old is left. */
async function forgetAll(house: House): Promise<void> {
  while ((await forgetOld(house.db, house.clock.now())) >= 2_000);
}

/** Once the door is open: a start must not wait for it, and the first customer neither. */
export const warmUpSoon = (log: Log): NodeJS.Timeout =>
  setTimeout(
    () =>
      void warmUp().catch((error: unknown) =>
        log.warn({ error: String(error) }, 'could not warm up'),
      ),
    1_000,
  )
