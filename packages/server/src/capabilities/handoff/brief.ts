import type { HandoffPackageView } from '@baton/contract'
import { firstOfMatter, type Matter, mainMatter } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { duration, quoted } from './words.ts'

type Sentence = HandoffPackageView['brief']

/** One sentence: who, what, since when. The what is quoted, because a paraphrase could be wrong. */
export function briefOf(facts: HandoffFacts): Sentence {
  const matter = mainMatter(facts)
  const who = whoOf(facts)
  const { finding, action } = facts.escalation
  const rests = [...(matter?.restsOn ?? []), ...finding.evidence.messages]
  const restsOn = [...new Set(rests)].sort((one, other) => one - other)
  if (action) return { text: `${who} waits for your decision: ${action.summary}.`, restsOn }
  return { text: `${who} ${saying(facts, matter)}${sinceWhen(facts, matter)}.`, restsOn }
}

/** Plain tiers say nothing worth a word. */
export function whoOf({ customer }: Pick<HandoffFacts, 'customer'>): string {
  const { name, tier } = customer
  if (tier === 'standard' || tier === '') return name
  return `${name} (${tier === 'vip' ? 'VIP' : tier})`
}

function saying({ escalation }: HandoffFacts, matter: Matter | null): string {
  const wantsPerson = escalation.finding.trigger === 'asked_for_person'
  if (wantsPerson && !matter) return 'asked for a person and has not said why'
  if (!matter) return 'has not said yet what it is about'
  return `${wantsPerson ? 'asked for a person, ' : ''}${wordsOf(matter)}`
}

const pointsBack = /\b(?:that|this|it|those|them|one|so)\b/i

/** A question stands for itself unless it points back; a wish needs the sentence that explains it. */
export function wordsOf({ ask, telling }: Pick<Matter, 'ask' | 'telling'>): string {
  const isWhole = ask?.kind === 'question' && !(pointsBack.test(ask.text) && ask.text.length < 50)
  const told = telling && !isWhole ? `wrote ${quoted(telling)}` : ''
  const wanted = ask ? `${ask.kind === 'question' ? 'asks' : 'wants'} ${quoted(ask.text, 140)}` : ''
  return [told, wanted].filter(Boolean).join(' and ')
}

function sinceWhen(facts: HandoffFacts, matter: Matter | null): string {
  const first = matter && firstOfMatter(facts)
  return first ? `, first raised ${duration(first.at, facts.now)} ago` : ''
}
