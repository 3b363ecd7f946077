import type { ArticleId } from '@baton/domain'
import { asksForPerson, preambleIn } from '@baton/local-model'
import type { Judgement, Model, Passage, Question } from '../model.ts'
import { compose } from './compose.ts'
import { personQuestion, phrasesIn } from './phrases.ts'
import { smallTalkIn, tellsBeforeThanks } from './small-talk.ts'

/**
 * The built-in mind behind the model port: answers with the words of the best article, and says how sure it is.
 * Whether that is sure enough is not its business: the policy decides.
 */
export const localModel: Model = { name: 'local', think: async (question) => judge(question) }

const judge = (question: Question): Judgement =>
  guided(question) ??
  small(question) ??
  listens(question) ??
  doubtful(question) ??
  fromKnowledge(question)

const blank: Omit<Judgement, 'kind' | 'text'> = {
  choices: [],
  sources: [],
  confidence: { understood: 1, answer: 1, amongThree: 1 },
  question: '',
  whyStuck: '',
  action: null,
  resolves: false,
  model: 'local',
  tokens: 0,
}

/** A person said how to go on: their words are the answer, under the source they became. */
function guided(question: Question): Judgement | null {
  if (question.guidance === null) return null
  const taught = question.passages.filter((passage) => passage.taught).slice(0, 1)
  return {
    ...blank,
    kind: 'reply',
    text: question.guidance,
    sources: taught.map(({ article }) => article),
  }
}

/** Thanks, goodbyes and greetings need no knowledge, as long as nothing else is asked. */
function small(question: Question): Judgement | null {
  const said = smallTalkIn(question.newest)
  if (!said) return null
  // "ok" before anything was said is how somebody opens a chat, and no goodbye.
  const hasAnswered = question.lines.some(
    ({ speaker }) => speaker === 'assistant' || speaker === 'agent',
  )
  if (said === 'closing' && !hasAnswered && tellsBeforeThanks(question.newest)) return null
  const kind = said === 'closing' && !hasAnswered ? 'greeting' : said
  const words = phrasesIn(question.language)
  const text = {
    greeting: words.greeting(question.assistantName),
    closing: words.welcome,
    going_on: words.carryOn,
  }
  return { ...blank, kind: 'reply', text: text[kind] }
}

/** Nothing is asked yet: one says once that one listens, and waits. Said again it may be a question that was not heard. */
function listens(question: Question): Judgement | null {
  const preamble = preambleIn(question.newest)
  if (!preamble) return null
  const words = phrasesIn(question.language)
  const text = preamble === 'hold_on' ? words.takeYourTime : words.listening
  const last = question.lines.findLast(({ speaker }) => speaker === 'assistant')
  return last?.text === text ? null : { ...blank, kind: 'reply', text }
}

/** "Can somebody look at this?" may or may not be a wish for a person: ask, and do not guess. */
function doubtful(question: Question): Judgement | null {
  if (asksForPerson(question.newest).verdict !== 'maybe') return null
  return { ...blank, kind: 'clarify', ...personQuestion(question.language) }
}

function fromKnowledge(question: Question): Judgement {
  const { sure } = question
  const confidence = {
    understood: sure.knownShare,
    answer: sure.confidence,
    amongThree: sure.amongThree,
  }
  const [best] = question.passages
  if (!best)
    return { ...blank, kind: 'ask_guidance', text: '', confidence, ...stuck(question, null) }
  return {
    ...blank,
    kind: 'reply',
    text: compose(question, best),
    sources: [best.article],
    confidence,
    choices: choicesOf(question.passages),
    ...stuck(question, best),
  }
}

/** The three likeliest matters by name, for "which of these do you mean?". */
function choicesOf(passages: readonly Passage[]): Judgement['choices'] {
  const titles = new Map<ArticleId, string>(passages.map(({ article, title }) => [article, title]))
  return [...titles].slice(0, 3).map(([article, title]) => ({ label: title, says: title, article }))
}

function stuck(question: Question, best: Passage | null): Pick<Judgement, 'question' | 'whyStuck'> {
  const whyStuck = best
    ? `Nothing I know answers this for certain. The closest article is "${best.title}".`
    : 'Nothing I know is about this.'
  return { question: question.newest, whyStuck }
}
