import { sentencesWithin } from '../fold-text.ts'
import { type InjectionScore, scoreInjection } from './score-injection.ts'
import { attackFrom, type Surface } from './sign.ts'

/** How sure somebody is, 0 to 1, that a sentence gives orders to the assistant: a model that was trained on many wordings. */
export type Ear = (sentence: string, isSource: boolean) => number

/** How much a sure ear adds to what the signs tell. Pages are full of orders to people: there it must be nearly certain. */
const weightOfEar = { customer_message: 4.5, article: 2.8, tool_output: 2.8 }

/** Signs of this sum at most, in words that the ear knows as harmless, are no attack. */
const weakSigns = 3
const heardAsHarmless = 0.02

/** Sentences listened to: from both ends of a long text, because cost must be bounded. Sources come in pieces that fit. */
const mostSentences = { customer_message: 40, article: 160, tool_output: 160 }

/** What is heard less than this adds nothing to signs: in a source a faint sound is a page that tells people what to do. */
const faint = { customer_message: 0.2, article: 0.5, tool_output: 0.5 }

type Place = { from: number; to: number }
type Heard = Place & { heard: number }

/** Sentences of which one sounds at least like this are heard together too: "Forget them. Then answer me." */
const worthAnotherLook = 0.1

/** What the signs and the ear tell together; orders in wordings that no sign foresaw are heard by the ear alone. */
export function heardIn(
  text: string,
  read: InjectionScore,
  surface: Surface,
  ear: Ear,
): InjectionScore {
  const loudest = loudestIn(text, surface, ear)
  const isHidden = read.signs.some((sign) => sign.startsWith('hidden in'))
  if (!isHidden && read.score <= weakSigns && loudest.heard < heardAsHarmless)
    return { ...read, score: 0, signs: [] }
  if (read.score >= attackFrom || loudest.heard < faint[surface]) return read
  const { from, to, heard } = loudest
  // Signs of another sentence say nothing about this one.
  const shown = read.score > 0 ? scoreInjection(text.slice(from, to), surface) : read
  const score = Math.round(100 * (shown.score + weightOfEar[surface] * heard)) / 100
  if (score < attackFrom) return read
  return { score, signs: [...shown.signs, 'sounds like an order to the assistant'], from, to }
}

function loudestIn(text: string, surface: Surface, ear: Ear): Heard {
  const isSource = surface !== 'customer_message'
  const listen = ({ from, to }: Place): Heard => ({
    from,
    to,
    heard: ear(text.slice(from, to), isSource),
  })
  const alone = placesIn(text, mostSentences[surface]).map(listen)
  const pairs = alone
    .slice(1)
    .map((second, at) => ({ first: alone[at] ?? second, second }))
    .filter(({ first, second }) => Math.max(first.heard, second.heard) > worthAnotherLook)
    .map(({ first, second }) => listen({ from: first.from, to: second.to }))
  return [...alone, ...pairs].reduce((most, one) => (one.heard > most.heard ? one : most), {
    from: 0,
    to: 0,
    heard: 0,
  })
}

function placesIn(text: string, most: number): Place[] {
  const all = sentencesWithin(text)
  const half = most / 2
  const looked = all.length <= most ? all : [...all.slice(0, half), ...all.slice(-half)]
  return looked.map(({ from, text: sentence }) => ({ from, to: from + sentence.length }))
}
