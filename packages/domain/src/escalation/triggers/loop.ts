import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Measured, type Reading, reaches } from './reading.ts'

/** How alike two questions are, 0 to 1; the local mind supplies it. */
export type Alike = (left: string, right: string) => number

/**
 * C6: the customer asks the same again after being answered, or the assistant has gone on for too long. `answered`
 * are the earlier customer messages that the assistant replied to.
 */
export function loop(
  reading: Reading,
  answered: readonly Measured[],
  alike: Alike,
  published: PublishedPolicy,
): Finding | null {
  const { loop: settings } = published.policy
  if (!reaches(settings, reading)) return null
  const { message, assistantReplies } = reading
  const same = answered.filter(
    (earlier) => alike(earlier.text, message.text) >= settings.similarity,
  )
  if (same.length >= settings.attempts) return restated(message, same, published)
  return assistantReplies >= settings.maxReplies ? tooLong(reading, published) : null
}

function restated(
  message: Measured,
  same: readonly Measured[],
  { version, policy }: PublishedPolicy,
): Finding {
  return {
    trigger: 'loop',
    mode: policy.loop.mode,
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: `The customer asked the same ${same.length + 1} times.`,
      messages: [...same.map((earlier) => earlier.number), message.number],
      measured: { restated: same.length },
      threshold: { attempts: policy.loop.attempts, similarity: policy.loop.similarity },
    },
  }
}

function tooLong(
  { message, assistantReplies }: Reading,
  { version, policy }: PublishedPolicy,
): Finding {
  return {
    trigger: 'loop',
    mode: policy.loop.mode,
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: `The assistant has replied ${assistantReplies} times without coming to an end.`,
      messages: [message.number],
      measured: { replies: assistantReplies },
      threshold: { maxReplies: policy.loop.maxReplies },
    },
  }
}
