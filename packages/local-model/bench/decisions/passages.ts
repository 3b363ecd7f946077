import { createMind } from '../../src/index.ts'
import { sayings } from '../../src/text/sayings.ts'
import { type Article, type Asked, examplesOf, type Library } from './read-articles.ts'
import { percent, shareInterval } from './statistics.ts'

/** The default answer threshold of a published policy. */
export const answeredFrom = 0.6

/**
 * How often an article that answers is among the first three, and how many questions that nothing answers are held
 * back. Besides those the set marks, every fourth question is asked without the articles it rests on.
 */
export function passageRetrieval({ articles, asked, split }: Library) {
  const answerable = asked.filter((one) => one.articles.length > 0)
  const withoutAnswer = asked.filter((one) => one.articles.length === 0)
  const mind = mindOver(articles)
  const floor = byWholeArticles(articles)
  let [hits, hitsFirst, floorHits, answered] = [0, 0, 0, 0]
  for (const { question, articles: right } of answerable) {
    const { candidates, confidence } = mind.ask(question)
    const found = candidates.map((one) => one.answerId)
    hits += isAmong(found.slice(0, 3), right) ? 1 : 0
    hitsFirst += isAmong(found.slice(0, 1), right) ? 1 : 0
    floorHits += isAmong(floor(question).slice(0, 3), right) ? 1 : 0
    answered += confidence >= answeredFrom ? 1 : 0
  }
  const held = (questions: string[], holds?: (id: string) => boolean) =>
    questions.filter((question) => mind.ask(question, holds).confidence < answeredFrom).length
  const marked = held(withoutAnswer.map(({ question }) => question))
  const taken = answerable.filter((_, place) => place % 4 === 0)
  const heldTaken = taken.filter(
    ({ question, articles: right }) => held([question], (id) => !right.includes(id)) === 1,
  )
  const of = answerable.length
  return {
    hit3: percent(hits, of),
    interval: shareInterval(hits, of),
    floor: percent(floorHits, of),
    hit1: percent(hitsFirst, of),
    answered: percent(answered, of),
    ...(withoutAnswer.length > 0
      ? { unanswerableHeld: percent(marked, withoutAnswer.length) }
      : {}),
    heldWithoutItsArticle: percent(heldTaken.length, taken.length),
    questions: of,
    articles: articles.length,
    split,
  }
}

function mindOver(articles: Article[]) {
  const mind = createMind()
  mind.add(articles.flatMap(examplesOf))
  return mind
}

function isAmong(found: string[], right: Asked['articles']): boolean {
  return found.some((id) => right.includes(id))
}

/** The floor: whole articles by the cosine of their weighed words. */
function byWholeArticles(articles: Article[]): (question: string) => string[] {
  const counted = articles.map(({ title, text }) => countsOf(`${title} ${text}`))
  const having = new Map<string, number>()
  for (const counts of counted)
    for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + 1)
  const weigh = (counts: Map<string, number>) => {
    const weighed = new Map(
      [...counts].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log((1 + articles.length) / (1 + (having.get(word) ?? 0))),
      ]),
    )
    const length =
      Math.sqrt([...weighed.values()].reduce((sum, value) => sum + value * value, 0)) || 1
    return new Map([...weighed].map(([word, value]) => [word, value / length]))
  }
  const vectors = counted.map(weigh)
  return (question) => {
    const asked = weigh(countsOf(question))
    const scored = vectors.map((vector, place) => {
      let sum = 0
      for (const [word, value] of asked) sum += value * (vector.get(word) ?? 0)
      return { id: articles[place]?.id ?? '', sum }
    })
    return scored.sort((left, right) => right.sum - left.sum).map(({ id }) => id)
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of sayings(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
