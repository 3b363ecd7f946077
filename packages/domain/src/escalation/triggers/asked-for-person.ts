import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { plain } from './plain.ts'
import { type Reading, reaches } from './reading.ts'

/** C1: the customer's own wish. The control is honoured even where the trigger is switched off for wordings. */
export function askedForPerson(
  reading: Reading,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const asked = reading.pressedControl
    ? { summary: 'The customer pressed "Talk to a person".', messages: [] }
    : reaches(policy.askedForPerson, reading)
      ? askedInWords(reading, policy.askedForPerson)
      : null
  if (!asked) return null
  return {
    trigger: 'asked_for_person',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: asked.summary,
      messages: [...asked.messages, reading.message.number],
      measured: { verdict: reading.message.signals.asksForPerson },
      threshold: { verdict: 'yes' },
    },
  }
}

type Asked = { summary: string; messages: number[] }

function askedInWords(
  { message, earlier }: Reading,
  settings: { words: string[]; doubtful: number },
): Asked | null {
  const { asksForPerson, askEvidence } = message.signals
  if (asksForPerson === 'yes')
    return { summary: `The customer wrote: "${askEvidence}".`, messages: [] }
  const said = plain(message.text)
  const word = settings.words.find((each) => plain(each) === said && said.trim() !== '')
  if (word) return { summary: `The customer sent the word "${word}".`, messages: [] }
  if (asksForPerson !== 'maybe') return null
  const before = earlier.filter((each) => each.signals.asksForPerson === 'maybe')
  if (before.length + 1 < settings.doubtful) return null
  const summary = `The customer hinted at a person ${before.length + 1} times, last: "${askEvidence}".`
  return { summary, messages: before.map(({ number }) => number) }
}
