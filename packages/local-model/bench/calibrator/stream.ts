import { shippedBackground } from '../../src/index-of-examples/background.ts'
import { type DenseView, shippedDenseView } from '../../src/index-of-examples/dense-view.ts'
import { emptyKnowledge, type Knowledge, place } from '../../src/mind/knowledge.ts'
import { settle } from '../../src/mind/settle.ts'
import { consider } from '../../src/mind/understand.ts'
import type { Example } from '../../src/mind/understanding.ts'
import type { Labelled } from '../data.ts'
import { retyped } from './retyped.ts'

/** One question put to a mind: what could be observed, and what was true. */
export type Sample = {
  observation: number[]
  right: boolean
  amongThree: boolean
  inScope: boolean
}

export type Stream = {
  labels: string[]
  questions: Labelled[]
  noise: Labelled[]
  random: () => number
  length: number
  /** 0: everything unanswered is taught; 1: also confirmations; 2: teaching is rare. */
  policy: number
  /** Share of questions that no answer of the desk is for. */
  noiseShare: number
  /** The view the desk has; one that was trained on these very intents would flatter. */
  dense?: DenseView
}

const knownAtStart = 0.4
const repeatShare = 0.1

/** A support desk's life: a growing knowledge base, questions about things it does not know yet, noise, repeats. */
export function runStream(stream: Stream): Sample[] {
  const { random } = stream
  const knowledge = newKnowledge(stream.dense)
  const taught: Labelled[] = []
  const known = stream.labels.slice(0, Math.ceil(stream.labels.length * knownAtStart))
  const first = known.flatMap((label) => firstExamples(stream, label, taught))
  teach(knowledge, first)
  const samples: Sample[] = []
  for (const question of stream.questions.slice(0, stream.length)) {
    const asked = nextQuestion(stream, question, taught)
    const sample = observeOne(knowledge, asked)
    if (sample) samples.push(sample)
    if (asked.label === 'noise' || asked !== question) continue
    const confidence = sample?.observation[0] ?? 0
    const chance = sample?.right && confidence > 0.8 ? [0.05, 0.3, 0.05] : [0.8, 0.8, 0.25]
    if (random() < (chance[stream.policy] ?? 0)) {
      taught.push(asked)
      teach(knowledge, [exampleOf(asked, 'question', taught.length)])
    }
  }
  return samples
}

function firstExamples(stream: Stream, label: string, taught: Labelled[]): Example[] {
  const title = { text: label.replaceAll('_', ' '), label }
  const one = stream.questions.find((question) => question.label === label)
  const examples = [exampleOf(title, 'title', 0)]
  if (one && stream.random() < 0.7) {
    taught.push(one)
    examples.push(exampleOf(one, 'question', taught.length))
  }
  return examples
}

function nextQuestion(stream: Stream, question: Labelled, taught: Labelled[]): Labelled {
  const { random, noise, noiseShare } = stream
  const dice = random()
  if (dice < noiseShare) {
    return { text: noise[Math.floor(random() * noise.length)]?.text ?? '', label: 'noise' }
  }
  const repeated = taught[Math.floor(random() * taught.length)]
  if (dice < noiseShare + repeatShare && repeated) {
    return { text: retyped(repeated.text, random), label: repeated.label }
  }
  return question
}

function exampleOf(row: Labelled, kind: Example['kind'], number: number): Example {
  return { id: `${kind}-${row.label}-${number}`, answerId: row.label, text: row.text, kind }
}

/** A desk that knows nothing yet. */
export function newKnowledge(dense = shippedDenseView()): Knowledge {
  return emptyKnowledge({ background: shippedBackground(), dense })
}

export function teach(knowledge: Knowledge, examples: Example[]): void {
  for (const example of examples) place(knowledge, example)
  settle(knowledge)
}

export function observeOne(knowledge: Knowledge, asked: Labelled): Sample | undefined {
  const considered = consider(knowledge, asked.text)
  if (!considered || considered.candidates.length === 0) return undefined
  const { candidates, observation } = considered
  const amongThree = candidates.slice(0, 3).some((one) => one.answerId === asked.label)
  const inScope = knowledge.answers.includes(asked.label)
  return { observation, right: candidates[0]?.answerId === asked.label, amongThree, inScope }
}
