import { exhaustive } from '../shared/exhaustive.ts'
import type { Command } from './commands.ts'
import type { Conversation } from './conversation.ts'
import { reportAction } from './decide/action.ts'
import { addNote, askSurvey, notify, reopen, resolve } from './decide/close.ts'
import { reportDelivery } from './decide/delivery.ts'
import { raiseEscalation } from './decide/escalate.ts'
import { judgeAnswer } from './decide/judge.ts'
import { handBack, reply, requeue, steer, takeOver } from './decide/person.ts'
import { receiveMessage } from './decide/receive.ts'
import { commitTurn } from './decide/turn.ts'
import { endOffer, expireWait, offer, promiseCallback, withdraw } from './decide/wait.ts'
import type { Decision } from './decision.ts'

/** Turns a command into events or a refusal: pure, total, and only a dispatcher (law 2) to the families in `decide/`. */
export function decide(now: Conversation, command: Command): Decision {
  switch (command.do) {
    case 'receive_message':
      return receiveMessage(now, command)
    case 'commit_turn':
      return commitTurn(now, command)
    case 'raise_escalation':
      return raiseEscalation(now, command)
    case 'offer':
      return offer(now, command)
    case 'end_offer':
      return endOffer(now, command)
    case 'take_over':
      return takeOver(now, command)
    case 'reply':
      return reply(now, command)
    case 'steer':
      return steer(now, command)
    case 'hand_back':
      return handBack(now, command)
    case 'requeue':
      return requeue(now, command)
    case 'withdraw':
      return withdraw(now)
    case 'expire_wait':
      return expireWait(now, command)
    case 'promise_callback':
      return promiseCallback(now, command)
    case 'report_action':
      return reportAction(now, command)
    case 'report_delivery':
      return reportDelivery(command)
    case 'judge_answer':
      return judgeAnswer(command)
    case 'resolve':
      return resolve(now, command)
    case 'reopen':
      return reopen(now, command)
    case 'add_note':
      return addNote(command)
    case 'notify':
      return notify(command)
    case 'ask_survey':
      return askSurvey(now, command)
    case 'answer_survey':
      return [{ kind: 'survey_answered', escalation: command.escalation }]
    default:
      return exhaustive(command)
  }
}
