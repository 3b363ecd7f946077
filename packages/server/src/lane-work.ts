import {
  answerFailed,
  bringPersonInstead,
  type Desk,
  takeTurn,
} from './capabilities/assistant/index.ts'
import {
  callbackDue,
  callbackMissed,
  offHours,
  picked,
  remindCallback,
} from './capabilities/callbacks/index.ts'
import { applyLateReceipt, receiveDelivery } from './capabilities/conversations/index.ts'
import { endWait, reassure } from './capabilities/escalations/index.ts'
import { learn } from './capabilities/knowledge/index.ts'
import { repeatNotice, sendNotice, tellTeam } from './capabilities/notices/index.ts'
import { pageNext } from './capabilities/on-call/index.ts'
import { route } from './capabilities/routing/index.ts'
import { drawScenario } from './capabilities/simulations/index.ts'
import { askSurvey, closeKindly, updateWait } from './capabilities/waiting/index.ts'
import type { House } from './platform/house.ts'
import { laneWorker, neverGivenUp } from './platform/lane/lane-worker.ts'
import { lanesAtOnce } from './platform/lane/lanes-at-once.ts'
import type { Pump } from './platform/pump.ts'
import type { Reach } from './reach.ts'

/** Work of one lane at a time, many lanes at once. */
export const laneOf = (house: House, desk: Desk, reach: Reach): Pump =>
  laneWorker(house, {
    handlers: {
      ...ofConversations(house, desk, reach),
      ...ofPeople(house, reach),
      ...ofPromises(house, reach),
    },
    patience: {
      take_turn: { attempts: 4, next: 'bring_person' },
      bring_person: neverGivenUp,
      end_wait: neverGivenUp,
      route: neverGivenUp,
      update_wait: neverGivenUp,
      off_hours: neverGivenUp,
      callback_due: neverGivenUp,
      callback_missed: neverGivenUp,
      page_next: neverGivenUp,
      // A customer's words: an hour of tries, then operators see them.
      receive_delivery: { attempts: 24 },
      // Two minutes: what nobody could be told by then, somebody must see in the list of trouble.
      send_notice: { attempts: 8 },
      tell_team: { attempts: 8 },
    },
    atOnce: lanesAtOnce(house.db),
    leaseSeconds: 45,
  })

type Handlers = Parameters<typeof laneWorker>[1]['handlers']

function ofConversations(house: House, desk: Desk, { channels, callbacks }: Reach): Handlers {
  const hearing = {
    answerFailed: answerFailed(house),
    issues: desk.knowledge.issues,
    picked: picked(house, callbacks),
  }
  return {
    receive_delivery: (work) => receiveDelivery(house, channels, work, hearing),
    apply_late_receipt: (work) => applyLateReceipt(house, work, answerFailed(house)),
    take_turn: (work) => takeTurn(house, desk, work),
    learn: (work) => learn(house, work, [drawScenario]),
    bring_person: (work) => bringPersonInstead(house, work),
  }
}

/** The team is asked, told and woken. */
const ofPeople = (house: House, { carriers, hears, tells }: Reach): Handlers => ({
  route: (work) => route(house, hears, work),
  page_next: (work) => pageNext(house, tells, work),
  send_notice: (work) => sendNotice(house, carriers, work),
  repeat_notice: (work) => repeatNotice(house, work),
  tell_team: (work) => tellTeam(house, carriers, work),
})

/** What customers were promised falls due. */
const ofPromises = (house: House, { callbacks }: Reach): Handlers => ({
  end_wait: (work) => endWait(house, work),
  reassure: (work) => reassure(house, work),
  update_wait: (work) => updateWait(house, work),
  close_kindly: (work) => closeKindly(house, work),
  ask_survey: (work) => askSurvey(house, work),
  off_hours: (work) => offHours(house, callbacks, work),
  remind_callback: (work) => remindCallback(house, callbacks, work),
  callback_due: (work) => callbackDue(house, callbacks, work),
  callback_missed: (work) => callbackMissed(house, callbacks, work),
})
