import {
  type Command,
  chosenByCustomer,
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
import { commit, type Outcome } from './commit.ts'
import { findOrOpen, type Reached } from './find-or-open.ts'
import { chosen, messageIdFor, type Said, seemsUnfinished } from './said.ts'

/** Which of the workspace's own kinds of issues a message is about. */
export type IssueOf = (text: string) => { value: string; confidence: number; from: string }

type Hearing = { published: PublishedPolicy; issueOf: IssueOf }

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
  { published, issueOf }: Hearing,
): Promise<Outcome | null> {
  const now = house.clock.now()
  const found = await findOrOpen(tx, { ...reached, said, now })
  if (!found) return null
  const { loaded, earlier, customer } = found
  const inspected = inspectMessage(
    chosen(storable(said.text), found.choices),
    guardrailsOf(published.policy).redactBeforeStorage,
    soundsLikeOrder,
  )
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
  const about = {
    now,
    actor: 'customer',
    message: { externalId: said.externalId, signals: message.signals, page: said.page ?? null },
    waits: published.policy.waits,
    urgency: message.signals.urgency,
    isUnfinished: seemsUnfinished(text),
    isPick: found.choices.some(({ says }) => says === text),
    ...languageOf(message, loaded.language),
  }
  const outcome = await commit(
    house,
    tx,
    loaded,
    commandFor({ ...said, text }, reading, {
      id: messageIdFor(said, loaded.channel, found.isIdTaken),
      guards: inspected.verdict === 'pass' ? null : guardRecordOf(inspected),
      findings: findingsOnMessage(reading, published),
    }),
    about,
  )
  return said.control === 'callback' && !outcome.refused
    ? commit(house, tx, outcome.loaded, { do: 'promise_callback', why: chosenByCustomer }, about)
    : outcome
}

type Received = {
  id: MessageId
  findings: ReturnType<typeof findingsOnMessage>
  /** What the guardrails found in it; null when there is nothing to keep. */
  guards: GuardRecord | null
}

function commandFor(
  { text, ...said }: Said,
  reading: Reading,
  { id, findings, guards }: Received,
): Command {
  const { signals } = reading.message
  return {
    do: 'receive_message',
    message: { id, text, attachments: said.attachments, ...(guards && { guards }) },
    findings,
    asksForPerson: findings.some((finding) => finding.trigger === 'asked_for_person'),
    withdraws:
      said.control === 'withdraw' || (signals.asksForPerson === 'no' && withdrawsRequest(text)),
    wantsAnswer: said.consent === null,
    escalation: newId(),
  }
}

/** A language is taken over when it was recognised with some certainty; short words keep the one before. */
function languageOf(message: Measured, known: string | null): { language?: string } {
  const { language, languageConfidence } = message.signals
  if (languageConfidence >= 0.6) return { language }
  return known ? { language: known } : {}
}
