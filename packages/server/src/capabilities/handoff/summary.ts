import type { HandoffPackageView } from '@baton/contract'
import { customerMessages, episodeOf, firstOfMatter } from './episode.ts'
import type { HandoffFacts, SaidFact } from './facts.ts'
import { feelingOf } from './feeling.ts'
import { orderLine, ordersMeant } from './orders-meant.ts'
import { counted, duration, listed, quoted } from './words.ts'

type Sentence = HandoffPackageView['summary'][number]

/** Two to four sentences: how it began, what was said to it, how it stands. Each names its messages. */
export function summaryOf(facts: HandoffFacts): Sentence[] {
  const beginning = beginningOf(facts)
  const answers = answersOf(facts)
  const [order] = ordersMeant(facts)
  const about = order
    ? { text: `${orderLine(order)}.`, restsOn: numbersOrAll(order.named, facts) }
    : null
  const course = courseOf(facts)
  const newest = newestWords(facts)
  const kept = [beginning, answers, about, course, newest].filter((sentence) => sentence !== null)
  // Five are too many to read in passing: the mood is drawn as a line as well, so its sentence goes first.
  return (kept.length > 4 ? kept.filter((sentence) => sentence !== course) : kept).slice(0, 4)
}

const numbersOrAll = (named: number[], facts: HandoffFacts): number[] =>
  named.length > 0
    ? named
    : customerMessages(facts)
        .slice(-1)
        .map(({ number }) => number)

function beginningOf(facts: HandoffFacts): Sentence | null {
  const first = firstOfMatter(facts)
  if (!first) return null
  return {
    text: `Began ${duration(first.at, facts.now)} ago: ${quoted(first.text)}.`,
    restsOn: [first.number],
  }
}

/** Who answered how often and from what; or that nobody has. */
function answersOf(facts: HandoffFacts): Sentence | null {
  const said = episodeOf(facts)
  const assistant = said.filter(({ author }) => author === 'assistant')
  const people = said.filter(({ author }) => author === 'agent')
  if (assistant.length + people.length === 0) return unanswered(facts)
  const restsOn = [...assistant, ...people].map(({ number }) => number)
  const parts = [...(assistant.length > 0 ? [assistantPart(assistant)] : []), ...peoplePart(people)]
  return { text: `${listed(parts)}.`, restsOn: restsOn.sort((one, other) => one - other) }
}

function unanswered(facts: HandoffFacts): Sentence | null {
  const restsOn = customerMessages(facts).map(({ number }) => number)
  return restsOn.length > 0 ? { text: 'Nobody has answered yet.', restsOn } : null
}

function assistantPart(messages: SaidFact[]): string {
  const titles = [...new Set(messages.flatMap(({ sources }) => sources.map(({ title }) => title)))]
  const from =
    titles.length > 0 ? ` from ${listed(titles.slice(-3).map((title) => quoted(title, 60)))}` : ''
  return `The assistant replied ${times(messages.length)}${from}`
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time')

function peoplePart(messages: SaidFact[]): string[] {
  const newest = messages.at(-1)
  if (!newest) return []
  return [`${newest.by ?? 'a colleague'} wrote ${quoted(newest.text, 90)}`]
}

function courseOf(facts: HandoffFacts): Sentence | null {
  const felt = customerMessages(facts).filter(({ signals }) => signals !== null)
  const [first, last] = [felt[0], felt.at(-1)]
  if (!first?.signals || !last?.signals || first === last) return null
  const [from, to] = [feelingOf(first.signals), feelingOf(last.signals)]
  if (from === to) return null
  return { text: `The mood went from ${from} to ${to}.`, restsOn: [first.number, last.number] }
}

function newestWords(facts: HandoffFacts): Sentence | null {
  const newest = customerMessages(facts).at(-1)
  if (!newest || newest === firstOfMatter(facts)) return null
  return { text: `Newest: ${quoted(newest.text)}.`, restsOn: [newest.number] }
}
