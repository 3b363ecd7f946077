import type { Evidence, Finding } from '../finding.ts'
import type { Policy, PublishedPolicy } from '../policy.ts'
import { type Measured, type Reading, reaches } from './reading.ts'

type Settings = Policy['distress']

/**
 * C2: negative in several messages in a row, or a mood that falls with each message, or one message in acute anger. The
 * run starts anew with each message that is not negative, so one outburst followed by calm does not fire.
 */
export function distress(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { distress: settings } = policy
  if (!reaches(settings, reading)) return null
  const evidence =
    acutely(reading.message, settings) ??
    inARow(withMood(reading), settings) ??
    rising(withMood(reading), settings)
  if (!evidence) return null
  const { action, mode } = settings
  return { trigger: 'distress', mode, action, policyVersion: version, evidence }
}

/** A bare order number or date is no mood: it neither calms a customer nor angers them. */
const withMood = ({ earlier, message }: Reading): Measured[] =>
  [...earlier, message].filter(({ text }) => !/\d/.test(text) || /\p{L}{3}/u.test(text))

function acutely({ number, signals: { anger } }: Measured, settings: Settings): Evidence | null {
  if (anger < settings.acuteAnger) return null
  return {
    summary: 'The customer is very angry.',
    messages: [number],
    measured: { anger },
    threshold: { anger: settings.acuteAnger },
  }
}

function inARow(messages: readonly Measured[], settings: Settings): Evidence | null {
  const lastCalm = messages.findLastIndex(({ signals }) => signals.sentiment >= settings.below)
  const run = messages.slice(lastCalm + 1)
  const lowest = Math.min(...run.map(({ signals }) => signals.sentiment))
  // Two plain reports of a fault sound negative too; without one strong word nobody is upset yet.
  if (run.length === 0 || run.length < settings.messages || lowest >= settings.worst) return null
  return {
    summary: `${run.length} negative messages in a row.`,
    messages: run.map(({ number }) => number),
    measured: {
      inARow: run.length,
      lowest,
    },
    threshold: { inARow: settings.messages, sentiment: settings.below, worst: settings.worst },
  }
}

function rising(messages: readonly Measured[], settings: Settings): Evidence | null {
  const last = messages.slice(-settings.riseMessages)
  const moods = last.map(({ signals }) => signals.sentiment)
  const [first = 0, end = 0] = [moods[0], moods.at(-1)]
  const isFalling = moods.every((mood, at) => at === 0 || mood < (moods[at - 1] ?? 0))
  // A fall that ends in a mild word is a customer who stopped being cheerful, and no more.
  const endsBadly = end < settings.below / 2
  if (last.length < settings.riseMessages || !isFalling || !endsBadly) return null
  if (first - end < settings.riseBy) return null
  return {
    summary: `The mood fell with each of ${last.length} messages.`,
    messages: last.map(({ number }) => number),
    measured: { first, last: end },
    threshold: { messages: settings.riseMessages, by: settings.riseBy },
  }
}
