import { type Ask, isSmallTalk, mattersAsked, tellingIn } from './asks.ts'
import type { HandoffFacts, SaidFact } from './facts.ts'

/** The part of the conversation that this handoff is about: since it was last reopened. */
export function episodeOf({ said, happened }: HandoffFacts): SaidFact[] {
  const reopened = happened.findLast(({ kind }) => kind === 'conversation_reopened')
  if (!reopened) return said
  const since = said.filter(({ at }) => at >= reopened.at)
  return since.length > 0 ? since : said
}

export const customerMessages = (facts: HandoffFacts): SaidFact[] =>
  episodeOf(facts).filter(({ author }) => author === 'customer')

/** What it is about, in the customer's words: what they ask, and what they say happened. */
export type Matter = { ask: Ask | null; telling: string | null; restsOn: number[] }

/** The newest question or wish, because people come to the point late, with the sentence that explains it. */
export function mainMatter(facts: HandoffFacts): Matter | null {
  const messages = customerMessages(facts)
  const asking = messages.findLast((message) => mattersAsked(message).length > 0)
  const telling = (asking && isTelling(asking) ? asking : null) ?? messages.find(isTelling)
  if (!asking && !telling) return null
  const numbers = [asking?.number, telling?.number].filter((number) => number !== undefined)
  return {
    ask: (asking && mattersAsked(asking).at(-1)) ?? null,
    telling: (telling && tellingIn(telling)[0]) ?? null,
    restsOn: [...new Set(numbers)].sort((one, other) => one - other),
  }
}

/** "This is ridiculous!!!" tells how somebody feels and not what happened. */
function isTelling(message: SaidFact): boolean {
  const [first] = tellingIn(message)
  if (first === undefined) return false
  const isHeated = message.signals !== null && message.signals.anger >= 0.5
  return !isHeated || first.length > 40 || /\d/.test(first)
}

/** The first message of this episode that is about something; the first one at all when none is. */
export function firstOfMatter(facts: HandoffFacts): SaidFact | null {
  const messages = customerMessages(facts)
  const about = messages.find(
    (message) => mattersAsked(message).length > 0 || tellingIn(message).length > 0,
  )
  return about ?? messages.find(({ text }) => !isSmallTalk(text)) ?? messages[0] ?? null
}
