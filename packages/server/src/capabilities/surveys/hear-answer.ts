import {
  type ConversationId,
  type EscalationId,
  readAnswer,
  type SurveyReading,
  type SurveyStep,
  type TextReason,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { answerSurvey, openSurveyOf, type SurveyState } from './surveys.store.ts'

/** What a message meant for the survey; `answered` is null when it was about something else, or about more. */
export type SurveyHeard = { answered: EscalationId | null; next: TextReason | null }

type Message = {
  workspace: WorkspaceId
  conversation: ConversationId
  text: string
  /** Which of the choices below our question this was, counted from 0; -1 when none of them. */
  picked: number
  /** A rule heard something in it, or the text asks for something. */
  wantsSomething: boolean
  now: Date
}

const steps: Partial<Record<SurveyState, SurveyStep>> = {
  asked: 'satisfaction',
  repeated: 'repeated',
  words: 'words',
}
const after: Record<SurveyStep, { state: SurveyState; next: TextReason }> = {
  satisfaction: { state: 'repeated', next: 'survey_repeated' },
  repeated: { state: 'words', next: 'survey_words' },
  words: { state: 'done', next: 'survey_thanks' },
}

/** Reads a message to a closed conversation as an answer. Whatever is something else too goes the way of every message. */
export async function hearAnswer(tx: Tx, message: Message): Promise<SurveyHeard | null> {
  const { workspace, conversation, now } = message
  const survey = await openSurveyOf(tx, workspace, conversation, now)
  const step = survey && steps[survey.state]
  if (!survey || !step) return null
  const reading =
    step === 'repeated' && message.picked >= 0
      ? { repeatedSelf: message.picked === 0, andMore: false }
      : readAnswer(step, message)
  const answer = reading ? answerIn(reading) : {}
  const isOver = !reading || reading.andMore
  // Once they write about something else, later words are for whoever helps them, and not for a survey.
  const state = isOver ? (step === 'satisfaction' && !reading ? 'left' : 'done') : after[step].state
  answerSurvey(tx, workspace, survey.id, { answer, state, now })
  return isOver
    ? { answered: null, next: null }
    : { answered: survey.escalation, next: after[step].next }
}

function answerIn(reading: SurveyReading) {
  if ('satisfaction' in reading) return { satisfaction: reading.satisfaction }
  if ('repeatedSelf' in reading) return { repeatedSelf: reading.repeatedSelf }
  return { comment: reading.comment }
}
