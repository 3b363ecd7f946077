import {
  type CallbackWish,
  type Choice,
  type Command,
  findingsOnMessage,
  type GuardRecord,
  guardRecordOf,
  guardrailsOf,
  inspectMessage,
  type Measured,
  type MessageId,
  type PublishedPolicy,
  type Reading,
  type Signals,
} from '@baton/domain'
import { soundsLikeOrder, withdrawsRequest } from '@baton/local-model'
import { readSignals } from '../../models/local/read-signals.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { hearAnswer, type SurveyHeard } from '../surveys/index.ts'
import type { About } from './about.ts'
import { commit, type Outcome } from './commit.ts'
import { type Found, findOrOpen, type Reached } from './find-or-open.ts'
import { type Control, followUp, pickedControl } from './follow-up.ts'
import type { Loaded } from './loaded.ts'
import { chosen, messageIdFor, type Said, seemsUnfinished } from './said.ts'

/** Which of the workspace's own kinds of issues a message is about. */
export type IssueOf = (text: string) => { value: string; confidence: number; from: string }

/** Does what a picked choice asks about a callback, in the step that received it. `plain`: promise one, whenever. */
export type Picked = (
  tx: Tx,
  loaded: Loaded,
  wish: CallbackWish | { do: 'plain' },
  about: About,
) => Promise<Outcome>

type Hearing = { published: PublishedPolicy; issueOf: IssueOf; picked: Picked }

/** Only what the workspace's own articles say: the shipped types stand in the signals already. */
function issueIn(text: string, issueOf: IssueOf): Pick<Signals, 'issue' | 'issueConfidence'> {
  const { value, confidence, from } = issueOf(text)
  return from === 'workspace' ? { issue: value, issueConfidence: confidence } : {}
}

/**
 * Room 3, reception: finds or opens the conversation, measures the message, and lets the rules decide, in the caller's
 * transaction. Null when this message is known already: vendors repeat themselves.
 */
export async function receiveMessage(
  house: House,
  tx: Tx,
  reached: Omit<Reached, 'said' | 'now'>,
  said: Said,
  { published, issueOf, picked }: Hearing,
): Promise<Outcome | null> {
  const now = house.clock.now()
  const found = await findOrOpen(tx, { ...reached, said, now })
  if (!found) return null
  const { loaded, earlier, customer } = found
  const inspected = inspect(said, found.choices, published)
  const { text } = inspected
  const message: Measured = {
    number: loaded.state.newestMessage + 1,
    text,
    signals: { ...readSignals(text), ...issueIn(text, issueOf) },
  }
  const reading: Reading = {
    message,
    earlier,
    customer,
    channel: loaded.channel,
    pressedControl: said.control === 'talk_to_person',
    assistantReplies: loaded.state.assistantReplies,
  }
  const control = said.control ?? pickedControl(found.choices, text)
  const wish = wishOf(text, control, found.choices)
  const about = {
    now,
    actor: 'customer',
    message: { externalId: said.externalId, signals: message.signals, page: said.page ?? null },
    waits: published.policy.waits,
    ...moodOf(message, loaded.language, wish !== null),
    isUnfinished: seemsUnfinished(text),
    isPick: found.choices.some(({ says }) => says === text),
  }
  const findings = findingsOnMessage(reading, published)
  const wantsAnswer = said.consent === null && wish === null && !isOtherWay(control)
  const wantsSomething = [...findings, ...message.signals.requests].length > 0
  const survey =
    said.consent === null ? await surveyIn(tx, found, { text, now, wantsSomething }) : null
  const outcome = await commit(
    house,
    tx,
    loaded,
    commandFor({ ...said, text, wantsAnswer }, reading, {
      survey,
      id: messageIdFor(said, loaded.channel, found.isIdTaken),
      guards: inspected.verdict === 'pass' ? null : guardRecordOf(inspected),
      findings,
    }),
    about,
  )
  if (!outcome.refused && wish) return picked(tx, outcome.loaded, wish, about)
  return outcome.refused ? outcome : followUp(house, tx, outcome, { control, survey, about, text })
}

const inspect = (said: Said, choices: Found['choices'], { policy }: PublishedPolicy) =>
  inspectMessage(
    chosen(storable(said.text), choices),
    guardrailsOf(policy).redactBeforeStorage,
    soundsLikeOrder,
  )

/** What the customer picked of our choices about a callback, or asked for with the control. */
function wishOf(
  text: string,
  control: Control | undefined,
  choices: readonly Choice[],
): CallbackWish | { do: 'plain' } | null {
  const picked = choices.find(({ says, callback }) => callback && says === text)?.callback
  return picked ?? (control === 'callback' ? { do: 'plain' } : null)
}

/** Only words to a closed conversation can answer a survey. */
const surveyIn = (
  tx: Tx,
  { loaded, choices }: Pick<Found, 'loaded' | 'choices'>,
  heard: { text: string; now: Date; wantsSomething: boolean },
): Promise<SurveyHeard | null> | null =>
  loaded.state.status !== 'resolved'
    ? null
    : hearAnswer(tx, {
        ...{ workspace: loaded.workspace, conversation: loaded.id, ...heard },
        picked: choices.findIndex(({ says }) => says === heard.text),
      })

const isOtherWay = (control: Control | undefined): boolean =>
  control === 'keep_waiting' || control === 'email'

type Received = {
  id: MessageId
  findings: ReturnType<typeof findingsOnMessage>
  /** What it meant for a survey, when one waits for an answer. */
  survey: SurveyHeard | null
  /** What the guardrails found in it; null when there is nothing to keep. */
  guards: GuardRecord | null
}

function commandFor(
  { text, wantsAnswer, ...said }: Said & { wantsAnswer: boolean },
  reading: Reading,
  { id, findings, guards, survey }: Received,
): Command {
  const { signals } = reading.message
  return {
    do: 'receive_message',
    message: { id, text, attachments: said.attachments, ...(guards && { guards }) },
    findings,
    asksForPerson: findings.some((finding) => finding.trigger === 'asked_for_person'),
    withdraws:
      said.control === 'withdraw' || (signals.asksForPerson === 'no' && withdrawsRequest(text)),
    wantsAnswer,
    ...(survey?.answered && { answersSurvey: survey.answered }),
    escalation: newId(),
  }
}

/** "Mon 23 Nov, 09:00" is our own word, picked: it says nothing about language or urgency. */
const moodOf = (
  message: Measured,
  known: string | null,
  isOurs: boolean,
): { urgency?: string; language?: string } =>
  isOurs ? {} : { urgency: message.signals.urgency, ...languageOf(message, known) }

/** A language is taken over when it was recognised with some certainty; short words keep the one before. */
function languageOf(message: Measured, known: string | null): { language?: string } {
  const { language, languageConfidence } = message.signals
  if (languageConfidence >= 0.6) return { language }
  return known ? { language: known } : {}
}
