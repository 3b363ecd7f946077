import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { isGibberish, isVague } from './gibberish.ts'
import { type Answered, type Reading, reaches } from './reading.ts'
import { admissionOf } from './reply-shows.ts'

/**
 * C5 and C8, seen from the thread: the reply before this message broke, did not know, or the assistant has failed to
 * understand several times. Replies are checked before they leave too; this is what catches those of another day.
 */
export function admitted(
  reading: Reading,
  answered: readonly Answered[],
  published: PublishedPolicy,
): Finding | null {
  const last = answered.at(-1)
  if (!last || isContent(reading)) return null
  const { policy } = published
  switch (admissionOf(last.reply, last.isSourced)) {
    case 'failed':
      return found(reading, published, {
        trigger: 'assistant_unavailable',
        mode: 'takeover',
        summary:
          last.reply.trim() === '' ? 'The last reply was empty.' : 'The last reply was an error.',
      })
    case 'does_not_know':
      if (!reaches(policy.confidence, reading)) return null
      return found(reading, published, {
        trigger: 'low_confidence',
        mode: policy.confidence.mode,
        summary: 'The assistant said that it does not know.',
      })
    default:
      return unclear(reading, answered, published)
  }
}

function unclear(
  reading: Reading,
  answered: readonly Answered[],
  published: PublishedPolicy,
): Finding | null {
  const settings = published.policy.confidence
  if (!reaches(settings, reading)) return null
  const firstClear = answered.findLastIndex((each) => !wasUnclear(each)) + 1
  const before = answered.slice(firstClear)
  const { text } = reading.message
  const times = before.length + (isGibberish(text) || isVague(text) ? 1 : 0)
  if (before.length === 0 || times < settings.unclear) return null
  return found(reading, published, {
    trigger: 'not_understood',
    mode: settings.mode,
    summary: `The customer was not understood ${times} times in a row.`,
  })
}

/** The assistant said so, or had to ask back after words that name nothing. */
const wasUnclear = ({ text, reply, isSourced, resolution }: Answered): boolean =>
  admissionOf(reply, isSourced) === 'did_not_understand' ||
  isGibberish(text) ||
  (resolution === 'question' && isVague(text))

/** Whoever says thanks has what they wanted, whatever the reply admitted. */
const isContent = ({ message: { signals } }: Reading): boolean =>
  signals.type === 'thanks' || (signals.sentiment > 0.3 && signals.type !== 'problem')

type Why = Pick<Finding, 'trigger' | 'mode'> & { summary: string }

const found = (
  { message }: Reading,
  { version }: PublishedPolicy,
  { trigger, mode, summary }: Why,
): Finding => ({
  trigger,
  mode,
  action: 'at_once',
  policyVersion: version,
  evidence: { summary, messages: [message.number], measured: {}, threshold: {} },
})
