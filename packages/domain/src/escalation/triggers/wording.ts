import type { Finding, TriggerKind } from '../finding.ts'
import type { Mode } from '../mode.ts'
import type { PublishedPolicy } from '../policy.ts'
import { phraseIn } from './phrases.ts'
import { type Reading, reaches } from './reading.ts'

type Found = {
  trigger: TriggerKind
  mode: Mode
  action: Finding['action']
  name: string
  phrase: string
}

/** C3: words that always need a person, whatever the rest says. */
export function keywords(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { keywords: settings } = policy
  if (!reaches(settings, reading)) return null
  const phrase = phraseIn(reading.message.text, settings.phrases)
  const found = {
    trigger: 'keyword' as const,
    mode: 'takeover' as const,
    action: settings.action,
    name: 'keyword',
  }
  return phrase ? finding(reading, version, { ...found, phrase }) : null
}

/** C3: matters the workspace wants people for. */
export function topics(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { topics: settings } = policy
  if (!reaches(settings, reading)) return null
  const { mode, action } = settings
  return firstNamed(settings.topics, reading, version, { trigger: 'topic', mode, action })
}

/** C4: what the assistant must not or cannot do, written down and never left to its judgement. */
export function capability(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { capability: settings } = policy
  if (!reaches(settings, reading)) return null
  return firstNamed(settings.boundaries, reading, version, {
    trigger: 'capability',
    mode: settings.mode,
    action: 'at_once',
  })
}

function firstNamed(
  named: readonly { name: string; phrases: string[] }[],
  reading: Reading,
  version: number,
  what: Pick<Found, 'trigger' | 'mode' | 'action'>,
): Finding | null {
  for (const { name, phrases } of named) {
    const phrase = phraseIn(reading.message.text, phrases)
    if (phrase) return finding(reading, version, { ...what, name, phrase })
  }
  return null
}

function finding(reading: Reading, policyVersion: number, found: Found): Finding {
  const { trigger, mode, action, name, phrase } = found
  return {
    trigger,
    mode,
    action,
    policyVersion,
    evidence: {
      summary:
        name === 'keyword'
          ? `The customer wrote "${phrase}".`
          : `${name}: the customer wrote "${phrase}".`,
      messages: [reading.message.number],
      measured: { name, phrase },
      threshold: {},
    },
  }
}
