import type { Evidence, Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Measured, type Reading, reaches } from './reading.ts'

/**
 * C2: negative in several messages in a row, or one message in acute anger. The run starts anew with each message that
 * is not negative, so one outburst followed by calm does not fire, and a slow rise does.
 */
export function distress(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { distress: settings } = policy
  if (!reaches(settings, reading)) return null
  const { action } = settings
  const run = negativeRun([...reading.earlier, reading.message], settings.below)
  const { anger } = reading.message.signals
  const acute = anger >= settings.acuteAnger
  if (!acute && run.length < settings.messages) return null
  const evidence = acute
    ? acuteEvidence(reading.message, settings.acuteAnger)
    : runEvidence(run, settings)
  return { trigger: 'distress', mode: 'takeover', action, policyVersion: version, evidence }
}

function negativeRun(messages: readonly Measured[], below: number): Measured[] {
  const lastCalm = messages.findLastIndex((message) => message.signals.sentiment >= below)
  return messages.slice(lastCalm + 1)
}

const acuteEvidence = (message: Measured, threshold: number): Evidence => ({
  summary: 'The customer is very angry.',
  messages: [message.number],
  measured: { anger: message.signals.anger },
  threshold: { anger: threshold },
})

const runEvidence = (
  run: readonly Measured[],
  settings: { messages: number; below: number },
): Evidence => ({
  summary: `${run.length} negative messages in a row.`,
  messages: run.map((message) => message.number),
  measured: {
    inARow: run.length,
    lowest: Math.min(...run.map((message) => message.signals.sentiment)),
  },
  threshold: { inARow: settings.messages, sentiment: settings.below },
})
