import type { Finding } from './finding.ts'
import type { PublishedPolicy } from './policy.ts'
import { strongest, strongestAtOnce } from './precedence.ts'
import { findingInTurn, findingOnTurn, type JudgedTurn } from './triggers/in-turn.ts'
import { findingsOnMessage } from './triggers/on-message.ts'
import type { Answered, Measured, Reading, Signals } from './triggers/reading.ts'
import { admissionOf, resolutionOf } from './triggers/reply-shows.ts'
import type { Alike } from './triggers/restates.ts'

/** One line of a recorded conversation, as the triggers see it. `judged`: how sure the turn was that followed it. */
export type Line =
  | {
      from: 'customer'
      number: number
      text: string
      signals: Signals
      pressedControl: boolean
      judged: JudgedTurn | null
    }
  | { from: 'assistant'; number: number; text: string; isSourced: boolean }

/** A recorded conversation with what the triggers may know of its customer. */
export type RecordedConversation = Pick<Reading, 'channel' | 'customer'> & { lines: Line[] }

/** Where a policy first brings a person into a recorded conversation. `also` fired at the same message, less strongly. */
export type Firing = { finding: Finding; also: Finding[]; at: number }

/**
 * Walks through a recorded conversation under a policy, with the very functions that decide when a message comes in, and
 * stops where a person is first brought in. What happened after that would have been another conversation.
 */
export function firstFiring(
  { lines, channel, customer }: RecordedConversation,
  published: PublishedPolicy,
  alike: Alike,
): Firing | null {
  const earlier: Measured[] = []
  const answered: Answered[] = []
  let open: Measured[] = []
  let assistantReplies = 0
  for (const line of lines) {
    if (line.from === 'assistant') {
      answered.push(...open.map((each) => answeredBy(each, line)))
      if (open.length > 0) assistantReplies += 1
      open = []
      continue
    }
    const { number, text, signals, pressedControl, judged } = line
    const message = { number, text, signals }
    const reading: Reading = {
      message,
      earlier: [...earlier],
      customer,
      channel,
      pressedControl,
      assistantReplies,
    }
    const firing = firingAt(reading, { answered, judged }, published, alike)
    if (firing) return firing
    earlier.push(message)
    open.push(message)
  }
  return firingAtTheEnd(lines, published)
}

const answeredBy = (
  message: Measured,
  { text, isSourced }: Line & { from: 'assistant' },
): Answered => ({ ...message, reply: text, isSourced, resolution: resolutionOf(text) })

type Known = { answered: Answered[]; judged: JudgedTurn | null }

function firingAt(
  reading: Reading,
  { answered, judged }: Known,
  published: PublishedPolicy,
  alike: Alike,
): Firing | null {
  const onMessage = findingsOnMessage(reading, published)
  const winner =
    strongestAtOnce(onMessage) ??
    findingInTurn(reading, answered, alike, published) ??
    strongest(onMessage) ??
    (judged && findingOnTurn(reading, judged, published))
  if (!winner) return null
  const also = onMessage.filter((finding) => finding !== winner)
  return { finding: winner, also, at: reading.message.number }
}

/** A reply that broke is the last thing a customer saw: a person comes without waiting for another message. */
function firingAtTheEnd(lines: readonly Line[], { version }: PublishedPolicy): Firing | null {
  const last = lines.at(-1)
  if (last?.from !== 'assistant' || admissionOf(last.text, last.isSourced) !== 'failed') return null
  const finding: Finding = {
    trigger: 'assistant_unavailable',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: 'The last reply was empty or an error.',
      messages: [last.number],
      measured: {},
      threshold: {},
    },
  }
  return { finding, also: [], at: last.number }
}
