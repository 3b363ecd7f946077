import type { Finding, TriggerKind } from '../finding.ts'
import type { PhraseTopic, PublishedPolicy } from '../policy.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import { type Reading, reaches } from './reading.ts'

type Coming = Pick<Finding, 'mode' | 'action'>
type Match<Group> = { group: Group; phrase: string }

const takenOver: Coming = { mode: 'takeover', action: 'at_once' }

/** C3: words that always need a person, whatever the rest says. */
export function keywords(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { keywords: settings } = policy
  if (!reaches(settings, reading)) return null
  const found = firstSaid([{ ...settings, name: 'keyword' }], reading)
  return found && findingOf('keyword', found, { reading, version, coming: settings })
}

/** C3: matters the workspace wants people for; a topic may come in its own way. */
export function topics(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { topics: settings } = policy
  if (!reaches(settings, reading)) return null
  const found = firstSaid(settings.topics, reading)
  if (!found) return null
  const { mode, action } = found.group
  const coming = { mode: mode ?? settings.mode, action: action ?? settings.action }
  return findingOf('topic', found, { reading, version, coming })
}

/** C4: what the assistant must not or cannot do, written down and never left to its judgement. */
export function capability(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const { capability: settings } = policy
  if (!reaches(settings, reading)) return null
  const found = firstSaid(settings.boundaries, reading)
  const coming: Coming = { mode: settings.mode, action: 'at_once' }
  return found && findingOf('capability', found, { reading, version, coming })
}

/** C7: what the law or our own rules keep for people; holds for everybody, everywhere. */
export function compliance(reading: Reading, { version, policy }: PublishedPolicy): Finding | null {
  const found = firstSaid(policy.compliance.topics, reading)
  return found && findingOf('compliance', found, { reading, version, coming: takenOver })
}

function firstSaid<Group extends PhraseTopic>(
  groups: readonly Group[],
  reading: Reading,
): Match<Group> | null {
  const words = plain(reading.message.text)
  for (const group of groups) {
    const phrase = saidIn(words, group.phrases, group.unless)
    if (phrase) return { group, phrase }
  }
  return null
}

type About = { reading: Reading; version: number; coming: Coming }

function findingOf(
  trigger: TriggerKind,
  { group: { name }, phrase }: Match<PhraseTopic>,
  { reading, version, coming: { mode, action } }: About,
): Finding {
  const wrote = `the customer wrote "${phrase}".`
  return {
    trigger,
    mode,
    action,
    policyVersion: version,
    evidence: {
      summary: name === 'keyword' ? `T${wrote.slice(1)}` : `${name}: ${wrote}`,
      messages: [reading.message.number],
      measured: { name, phrase },
      threshold: {},
    },
  }
}
