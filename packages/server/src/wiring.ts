import {
  answerFailed,
  type Desk,
  giveUpAction,
  performAction,
} from './capabilities/assistant/index.ts'
import {
  announcer,
  type Channels,
  type PostRoom,
  postRoom,
} from './capabilities/conversations/index.ts'
import { type KnowledgeIndex, knowledgeIndex } from './capabilities/knowledge/index.ts'
import { newsOfOthers } from './capabilities/notices/index.ts'
import { drawSample, meaningOf, surenessOf } from './capabilities/quality/index.ts'
import { queueNews, watchSigns } from './capabilities/routing/index.ts'
import { type Simulations, simulations } from './capabilities/simulations/index.ts'
import { openRoutes } from './doors.ts'
import { laneOf } from './lane-work.ts'
import { withFallback } from './models/fallback/index.ts'
import { localModel } from './models/local/local-model.ts'
import type { Parts } from './parts.ts'
import { systemClock } from './platform/clock/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { House } from './platform/house.ts'
import { type App, createApp } from './platform/http/app.ts'
import { deskPages } from './platform/http/pages.ts'
import { newId } from './platform/ids/new-id.ts'
import { dropAllLeases } from './platform/lane/claim.ts'
import { liveHub } from './platform/live/live-hub.ts'
import { meetNeighbours } from './platform/live/neighbours.ts'
import type { Log } from './platform/log/log.ts'
import { abandonAllParcels } from './platform/outbox/outbox.ts'
import type { Pump } from './platform/pump.ts'
import { secretsWith } from './platform/secrets/secrets.ts'
import { reachOf } from './reach.ts'
import { allRounds, type Round, upkeep, warmUpSoon } from './rounds.ts'
import { sealKey } from './seal-key.ts'
import { processStage } from './simulated/start-process.ts'

/** A house with all its rooms, not yet open. */
export type Baton = {
  house: House
  app: App
  lane: Pump
  outbox: PostRoom
  /** Announces to open screens what was committed; resolves when it has. */
  announce(): Promise<void>
  /** Brings this node's knowledge up to date. */
  learnNews(): Promise<void>
  /** What a started house does now and then; where time is moved by hand, whoever moves it goes them. */
  rounds: Round[]
  start(): Promise<void>
  stop(): Promise<void>
}

/** The only place that names concrete parts. */
export async function wire(parts: Parts): Promise<Baton> {
  const { environment, db, log } = parts
  const house = houseOf(parts)
  const knowledge = knowledgeIndex(house)
  const reach = reachOf(parts, house)
  const lane = laneOf(house, deskOf(parts, house, knowledge), reach)
  const outbox = postRoomOf(house, reach.channels)
  const announcing = announcer(house, queueNews)
  const learnNews = quietly(log, 'knowledge fell behind', knowledge.catchUp)
  const lookForNotices = newsOfOthers(house)
  const wakeLive = (): void => {
    announcing.poke()
    void lookForNotices()
    learnNews()
  }
  const neighbours = await meetNeighbours(db, log, () => {
    wakeLive()
    lane.wake()
    outbox.wake()
  })
  // Most commits change no knowledge, and looking for what did would cost each of them a query.
  const live = (news?: 'knowledge'): void => {
    announcing.poke()
    if (news === 'knowledge') learnNews()
    neighbours.tell()
  }
  Object.assign(house.wake, { lane: lane.wake, outbox: outbox.wake, live })
  const { rateLimits, trustProxy } = environment
  const app = await createApp(house, { rateLimits, trustProxy })
  const signs = watchSigns(app, house)
  const played = simulationsOf(parts, house)
  openRoutes(app, house, { ...reach, signs, knowledge, played, model: nameOf(parts) })
  await parts.morePages?.(app, house)
  deskPages(app, house)

  const rounds = allRounds(house, { ...reach, outbox, knowledge, signs })
  const timers: NodeJS.Timeout[] = []
  const start = async (): Promise<void> => {
    if (db.kind === 'pglite') await takeOverAlone(db, house)
    await announcing.settled()
    await lookForNotices()
    await knowledge.catchUp()
    lane.start()
    outbox.start()
    timers.push(warmUpSoon(log), ...upkeep(house, rounds, wakeLive))
  }
  const stop = async (): Promise<void> => {
    for (const timer of timers) clearInterval(timer)
    await app.close()
    await played.close()
    await Promise.all([lane.stop(), outbox.stop(), neighbours.close()])
    // What was not kept is only learned anew: no reason to stop otherwise than in peace.
    await knowledge.keep().catch((error: unknown) => {
      log.warn({ error: String(error) }, 'what was learned could not be kept')
    })
  }
  const does = { announce: announcing.settled, learnNews: knowledge.catchUp, rounds, start, stop }
  return { house, app, lane, outbox, ...does }
}

/** Without anybody waiting for it; what goes wrong stands in the log. */
const quietly = (log: Log, what: string, work: () => Promise<unknown>) => (): void => {
  work().catch((error: unknown) => log.error({ error: String(error) }, what))
}

function houseOf({ environment, db, log, clock = systemClock }: Parts): House {
  return {
    db,
    log,
    clock,
    secrets: secretsWith(sealKey(environment)),
    live: liveHub((error) => log.error({ error: String(error) }, 'a listener failed')),
    wake: { lane: () => {}, outbox: () => {}, live: () => {} },
    publicUrl: environment.publicUrl,
    node: newId(),
  }
}

const nameOf = ({ model }: Parts): string => (model ?? localModel).name

function simulationsOf(parts: Parts, house: House): Simulations {
  const stage = parts.stage ?? processStage(parts.environment.dataFolder)
  return simulations(house, stage, parts.model ? 'model' : 'local')
}

function postRoomOf(house: House, channels: Channels): PostRoom {
  return postRoom(house, {
    channels,
    performAction: (parcel) => performAction(house, parcel),
    actionFailed: (parcel, problem) => giveUpAction(house, parcel, problem),
    answerFailed: answerFailed(house),
    atOnce: house.db.kind === 'postgres' ? 16 : 8,
    timeoutMs: 10_000,
  })
}

/** With the data folder to ourselves, whatever an earlier process held is free: nobody else can be working. */
async function takeOverAlone(db: Database, house: House): Promise<void> {
  await dropAllLeases(db)
  await abandonAllParcels(db, house.clock.now())
}

function deskOf(parts: Parts, house: House, knowledge: KnowledgeIndex): Desk {
  const options = {
    clock: house.clock,
    timeoutMs: 30_000,
    openAfter: 3,
    closeAfterSeconds: 60,
    report: (facts: object) => house.log.warn(facts, 'the model failed, the built-in mind answers'),
  }
  return {
    knowledge,
    drawSample,
    spare: parts.model ? localModel : null,
    meaning: meaningOf(house),
    sureness: surenessOf(house, knowledge),
    timeoutMs: 45_000,
    ...(parts.racePoint && { racePoint: parts.racePoint }),
    model: parts.model ? withFallback(parts.model, localModel, options) : localModel,
  }
}
