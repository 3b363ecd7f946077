import { warmUp } from './capabilities/assistant/index.ts'
import { sealConversations } from './capabilities/audit/index.ts'
import { type CallbackParts, dateLoose } from './capabilities/callbacks/index.ts'
import type { PostRoom } from './capabilities/conversations/index.ts'
import { requeueLost } from './capabilities/escalations/index.ts'
import type { KnowledgeIndex } from './capabilities/knowledge/index.ts'
import { measureLearning } from './capabilities/measuring/index.ts'
import { endSettled, tellOfQuestions, tellOfUnanswered } from './capabilities/notices/index.ts'
import { holdTargets } from './capabilities/quality/index.ts'
import { drawReviews } from './capabilities/reviews/index.ts'
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

/** Something that must happen every so many seconds even when nobody asks. */
type Round = { what: string; seconds: number; work: () => Promise<unknown> }

/** What must happen now and then even when nobody asks: news of other nodes, dead senders, the database's upkeep. */
export function upkeep(house: House, rounds: Rounds): NodeJS.Timeout[] {
  const quietly = (round: Round) => () =>
    void round
      .work()
      .catch((error: unknown) => house.log.error({ error: String(error) }, `${round.what} failed`))
  const all = [
    ...forCustomers(house, rounds),
    ...forTeam(house, rounds),
    ...forHouse(house, rounds),
  ]
  all.filter(({ what }) => what === sweeping).map((round) => quietly(round)())
  return [
    setInterval(rounds.wakeLive, house.db.kind === 'postgres' ? 1_000 : 5_000),
    ...all.map((round) => setInterval(quietly(round), round.seconds * 1_000)),
  ]
}

const sweeping = 'sweeping the post room'

function forCustomers(house: House, { outbox, callbacks, tells }: Rounds): Round[] {
  const follow = clockFollower(house, tells)
  const clocks = async (): Promise<void> => {
    await follow()
    await tellClocks(house, tells)
  }
  return [
    { what: sweeping, seconds: 15, work: () => outbox.sweepAbandoned() },
    { what: 'following promised times', seconds: 5, work: clocks },
    {
      what: 'dating promises without a time',
      seconds: 60,
      work: () => dateLoose(house, callbacks),
    },
  ]
}

const forTeam = (house: House, { signs, get }: Rounds): Round[] => [
  { what: 'writing down who is here', seconds: signSeconds, work: () => signs.showOpen() },
  { what: 'watching the queue', seconds: 30, work: () => watchQueue(house) },
  { what: 'asking for others where an agent is gone', seconds: 60, work: () => requeueLost(house) },
  { what: 'telling people what nobody announces', seconds: 5, work: () => lookAround(house) },
  { what: 'reading holiday feeds', seconds: 600, work: () => readFeeds(house, get) },
]

const forHouse = (house: House, { knowledge }: Rounds): Round[] => [
  { what: 'settling what was learned', seconds: 2, work: () => knowledge.settle(2) },
  { what: 'keeping what was learned', seconds: 300, work: () => knowledge.keep() },
  { what: 'holding the target of wrong answers', seconds: 10, work: () => holdTargets(house) },
  { what: 'drawing reviews', seconds: 60, work: () => drawReviews(house) },
  { what: 'measuring what was learned', seconds: 10, work: () => measureLearning(house) },
  { what: 'sealing the log', seconds: 60, work: () => sealConversations(house) },
  { what: 'tidying the database', seconds: 600, work: () => house.db.tidy() },
  { what: 'forgetting old work', seconds: 3_600, work: () => forgetAll(house) },
]

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
