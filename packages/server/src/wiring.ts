import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { overviewRoutes } from './capabilities/analytics/index.ts'
import {
  answerFailed,
  bringPersonInstead,
  type Desk,
  giveUpAction,
  modelRoutes,
  performAction,
  takeTurn,
} from './capabilities/assistant/index.ts'
import { auditRoutes } from './capabilities/audit/index.ts'
import {
  type CallbackParts,
  callbackDue,
  callbackMissed,
  callbackRoutes,
  offHours,
  picked,
  remindCallback,
} from './capabilities/callbacks/index.ts'
import {
  announcer,
  applyLateReceipt,
  type Channels,
  conversationRoutes,
  liveRoutes,
  type PostRoom,
  postRoom,
  receiveDelivery,
  webhookRoutes,
} from './capabilities/conversations/index.ts'
import {
  endWait,
  escalationRoutes,
  reassure,
  requeueAllOf,
} from './capabilities/escalations/index.ts'
import { escalationViewOf, packageOf } from './capabilities/handoff/index.ts'
import {
  type KnowledgeIndex,
  knowledgeIndex,
  knowledgeRoutes,
  learn,
} from './capabilities/knowledge/index.ts'
import { onCallRoutes, pageNext } from './capabilities/on-call/index.ts'
import { peopleRoutes } from './capabilities/people/index.ts'
import { drawSample, meaningOf, qualityRoutes, surenessOf } from './capabilities/quality/index.ts'
import { replayRoutes, weighPolicy } from './capabilities/replay/index.ts'
import {
  type Hears,
  queueNews,
  route,
  routingRoutes,
  type SignsOfLife,
  watchSigns,
} from './capabilities/routing/index.ts'
import { servicePlanRoutes } from './capabilities/service-plan/index.ts'
import { settingsRoutes } from './capabilities/settings/index.ts'
import { slaRoutes } from './capabilities/sla/index.ts'
import { webchatRoutes } from './capabilities/webchat/index.ts'
import { smsChannel } from './channels/sms/index.ts'
import { webchatChannel } from './channels/webchat/index.ts'
import { whatsappCloudChannel } from './channels/whatsapp-cloud/index.ts'
import { whatsappTwilioChannel } from './channels/whatsapp-twilio/index.ts'
import type { Environment } from './environment.ts'
import { withFallback } from './models/fallback/index.ts'
import { localModel } from './models/local/local-model.ts'
import type { Model } from './models/model.ts'
import { type Clock, systemClock } from './platform/clock/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { House } from './platform/house.ts'
import { type App, createApp } from './platform/http/app.ts'
import { deskPages } from './platform/http/pages.ts'
import { newId } from './platform/ids/new-id.ts'
import { dropAllLeases } from './platform/lane/claim.ts'
import { laneWorker, neverGivenUp } from './platform/lane/lane-worker.ts'
import { liveHub } from './platform/live/live-hub.ts'
import { meetNeighbours } from './platform/live/neighbours.ts'
import type { Log } from './platform/log/log.ts'
import { abandonAllParcels } from './platform/outbox/outbox.ts'
import { type GetOutside, getOutside } from './platform/outgoing/get-outside.ts'
import type { Pump } from './platform/pump.ts'
import { secretsWith } from './platform/secrets/secrets.ts'
import { upkeep, warmUpSoon } from './rounds.ts'
import { storedNotices } from './stored-notices.ts'

/** What differs between a running house, a test and a benchmark. */
export type Parts = {
  environment: Environment
  db: Database
  log: Log
  clock?: Clock
  /** A model over the network; without one the built-in mind answers alone. */
  model?: Model | null
  channels?: Channels
  racePoint?: Desk['racePoint']
  /** How addresses that people typed in are read; tests play the internet. */
  getOutside?: GetOutside
  /** Pages beside the desk: the demo company's shop. */
  morePages?: (app: App, house: House) => Promise<void>
}

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
  start(): Promise<void>
  stop(): Promise<void>
}

const standardChannels: Channels = {
  webchat: webchatChannel,
  sms: smsChannel,
  whatsapp_twilio: whatsappTwilioChannel,
  whatsapp_cloud: whatsappCloudChannel,
}

/** The only place that names concrete parts. */
export async function wire(parts: Parts): Promise<Baton> {
  const { environment, db, log } = parts
  const channels = parts.channels ?? standardChannels
  const house = houseOf(parts)
  const knowledge = knowledgeIndex(house)
  const tells = storedNotices(house)
  const callbacks: CallbackParts = { tells, channels }
  const lane = laneOf(house, deskOf(parts, house, knowledge), callbacks)
  const outbox = postRoomOf(house, channels)
  const announcing = announcer(house, queueNews)
  const learnNews = (): void => {
    knowledge
      .catchUp()
      .catch((error: unknown) => log.error({ error: String(error) }, 'knowledge fell behind'))
  }
  const wakeLive = (): void => {
    announcing.poke()
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
  const get = parts.getOutside ?? getOutside({ loopback: false })
  openRoutes(app, house, {
    signs,
    channels,
    knowledge,
    model: (parts.model ?? localModel).name,
    get,
    callbacks,
  })
  await parts.morePages?.(app, house)
  deskPages(app, house)

  const rounds: NodeJS.Timeout[] = []
  const start = async (): Promise<void> => {
    if (db.kind === 'pglite') await takeOverAlone(db, house)
    await announcing.settled()
    await knowledge.catchUp()
    lane.start()
    outbox.start()
    rounds.push(
      warmUpSoon(log),
      ...upkeep(house, { outbox, wakeLive, knowledge, signs, get, callbacks, tells }),
    )
  }
  const stop = async (): Promise<void> => {
    for (const round of rounds) clearInterval(round)
    await app.close()
    await Promise.all([lane.stop(), outbox.stop(), neighbours.close()])
    // What was not kept is only learned anew: no reason to stop otherwise than in peace.
    await knowledge
      .keep()
      .catch((error: unknown) =>
        log.warn({ error: String(error) }, 'what was learned could not be kept'),
      )
  }
  const { settled: announce } = announcing
  return { house, app, lane, outbox, announce, learnNews: knowledge.catchUp, start, stop }
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

/** Who hears how escalations come along. */
const hears: Hears[] = []

/** Work of one lane at a time, many lanes at once; PGlite has a single session, so more would only wait. */
function laneOf(house: House, desk: Desk, callbacks: CallbackParts): Pump {
  const { channels, tells } = callbacks
  const hearing = {
    answerFailed: answerFailed(house),
    issues: desk.knowledge.issues,
    picked: picked(house, callbacks),
  }
  return laneWorker(house, {
    handlers: {
      receive_delivery: (work) => receiveDelivery(house, channels, work, hearing),
      apply_late_receipt: (work) => applyLateReceipt(house, work, answerFailed(house)),
      take_turn: (work) => takeTurn(house, desk, work),
      end_wait: (work) => endWait(house, work),
      reassure: (work) => reassure(house, work),
      learn: (work) => learn(house, work),
      bring_person: (work) => bringPersonInstead(house, work),
      route: (work) => route(house, hears, work),
      off_hours: (work) => offHours(house, callbacks, work),
      remind_callback: (work) => remindCallback(house, callbacks, work),
      callback_due: (work) => callbackDue(house, callbacks, work),
      callback_missed: (work) => callbackMissed(house, callbacks, work),
      page_next: (work) => pageNext(house, tells, work),
    },
    patience: {
      take_turn: { attempts: 4, next: 'bring_person' },
      bring_person: neverGivenUp,
      route: neverGivenUp,
      end_wait: neverGivenUp,
      off_hours: neverGivenUp,
      callback_due: neverGivenUp,
      callback_missed: neverGivenUp,
      page_next: neverGivenUp,
      // A customer's words: an hour of tries, then operators see them.
      receive_delivery: { attempts: 24 },
    },
    atOnce: house.db.kind === 'postgres' ? 10 : 4,
    leaseSeconds: 45,
  })
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

type Rooms = {
  signs: SignsOfLife
  channels: Channels
  knowledge: KnowledgeIndex
  model: string
  get: GetOutside
  callbacks: CallbackParts
}

function openRoutes(
  app: App,
  house: House,
  { signs, channels, knowledge, model, get, callbacks }: Rooms,
): void {
  peopleRoutes(app, house, requeueAllOf)
  settingsRoutes(app, house, weighPolicy)
  servicePlanRoutes(app, house, get)
  slaRoutes(app, house)
  callbackRoutes(app, house, callbacks)
  onCallRoutes(app, house, callbacks.tells)
  replayRoutes(app, house)
  auditRoutes(app, house)
  conversationRoutes(app, house, {
    channels,
    escalationView: escalationViewOf,
    handoffPackage: packageOf,
  })
  escalationRoutes(app, house)
  routingRoutes(app, house, { signs, giveBack: requeueAllOf })
  knowledgeRoutes(app, house, knowledge)
  qualityRoutes(app, house, knowledge)
  modelRoutes(app, house, model)
  overviewRoutes(app, house)
  liveRoutes(app, house)
  webhookRoutes(app, house, channels)
  webchatRoutes(app, house)
}

/** The key that seals secrets: from the environment, else made once and kept in the data folder, readable by us alone. */
function sealKey({ secretKey, dataFolder }: Environment): Buffer {
  if (secretKey) return Buffer.from(secretKey, 'hex')
  const path = join(dataFolder, 'secret.key')
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
}
