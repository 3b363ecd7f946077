import { overviewRoutes } from './capabilities/analytics/index.ts'
import { modelRoutes } from './capabilities/assistant/index.ts'
import { auditRoutes } from './capabilities/audit/index.ts'
import { callbackRoutes } from './capabilities/callbacks/index.ts'
import {
  conversationRoutes,
  liveRoutes,
  webhookRoutes,
} from './capabilities/conversations/index.ts'
import { escalationRoutes, requeueAllOf } from './capabilities/escalations/index.ts'
import { escalationViewOf, packageOf } from './capabilities/handoff/index.ts'
import { type KnowledgeIndex, knowledgeRoutes } from './capabilities/knowledge/index.ts'
import { measuringRoutes } from './capabilities/measuring/index.ts'
import { noticesRoutes, onNoteWritten } from './capabilities/notices/index.ts'
import { onCallRoutes } from './capabilities/on-call/index.ts'
import { peopleRoutes } from './capabilities/people/index.ts'
import { qualityRoutes } from './capabilities/quality/index.ts'
import { replayRoutes, weighPolicy } from './capabilities/replay/index.ts'
import { reviewRoutes } from './capabilities/reviews/index.ts'
import { routingRoutes, type SignsOfLife } from './capabilities/routing/index.ts'
import { servicePlanRoutes } from './capabilities/service-plan/index.ts'
import { settingsRoutes } from './capabilities/settings/index.ts'
import {
  recordedScenarios,
  type Simulations,
  simulationRoutes,
} from './capabilities/simulations/index.ts'
import { slaRoutes } from './capabilities/sla/index.ts'
import { surveyRoutes } from './capabilities/surveys/index.ts'
import { waitingRoutes } from './capabilities/waiting/index.ts'
import { webchatRoutes } from './capabilities/webchat/index.ts'
import type { House } from './platform/house.ts'
import type { App } from './platform/http/app.ts'
import type { Reach } from './reach.ts'

type Rooms = Reach & {
  signs: SignsOfLife
  knowledge: KnowledgeIndex
  model: string
  played: Simulations
}

/** Every door of the house. */
export function openRoutes(app: App, house: House, rooms: Rooms): void {
  const { knowledge, model, played } = rooms
  peopleRoutes(app, house, requeueAllOf)
  settingsRoutes(app, house, weighPolicy, played.tryPolicy)
  replayRoutes(app, house, recordedScenarios)
  simulationRoutes(app, house, played)
  auditRoutes(app, house)
  openToCustomers(app, house, rooms)
  escalationRoutes(app, house)
  knowledgeRoutes(app, house, knowledge, played.tryArticle)
  qualityRoutes(app, house, knowledge)
  reviewRoutes(app, house, knowledge)
  measuringRoutes(app, house)
  modelRoutes(app, house, model)
  overviewRoutes(app, house)
  liveRoutes(app, house)
  openToTeam(app, house, rooms)
}

function openToCustomers(app: App, house: House, { channels }: Rooms): void {
  conversationRoutes(app, house, {
    channels,
    escalationView: escalationViewOf,
    handoffPackage: packageOf,
    noteWritten: (tx, note) => onNoteWritten(house, tx, note),
  })
  webhookRoutes(app, house, channels)
  webchatRoutes(app, house)
  waitingRoutes(app, house, channels)
  surveyRoutes(app, house)
}

/** How customers reach people. */
function openToTeam(app: App, house: House, rooms: Rooms): void {
  const { signs, carriers, callbacks, tells, get } = rooms
  routingRoutes(app, house, { signs, giveBack: requeueAllOf })
  servicePlanRoutes(app, house, get)
  slaRoutes(app, house)
  callbackRoutes(app, house, callbacks)
  onCallRoutes(app, house, tells)
  noticesRoutes(app, house, carriers)
}
