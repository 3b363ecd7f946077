import {
  type ControlSettings,
  createMind,
  nextThresholds,
  type Outcome,
  startControl,
  type Thresholds,
  thresholdsFor,
  type Understanding,
  usualControl,
} from '../../src/index.ts'
import type { Labelled } from '../data.ts'
import { seeded } from '../data.ts'
import type { World } from './world.ts'

/** How a desk decides and what it learns. */
export type Manner = {
  learns: boolean
  clarifies: boolean
  /** Fixed, or moved by control. */
  answers: (understood: Understanding, control: Thresholds) => boolean
  best: (understood: Understanding) => string | undefined
}

export type Tally = {
  week: number
  asked: number
  answered: number
  wrongAnswers: number
  clarified: number
  escalated: number
  wrong: number
  answerAt: number
}

// What customers are assumed to do; the same for every manner.
const noticesWrong = 0.3
const thanksForRight = 0.3
const picksRight = 0.9
const picksWrong = 0.15
const auditShare = 0.05

/** Runs one desk through its weeks. */
export function runDesk(
  world: World,
  manner: Manner,
  seed: number,
  settings: ControlSettings = usualControl,
): Tally[] {
  const random = seeded(seed * 50021)
  const mind = createMind()
  const tallies = new Map<number, Tally>()
  let control = startControl()
  let lessons = 0
  const learn = (rows: Labelled[]) => {
    if (!manner.learns && lessons > 0) return
    mind.add(
      rows.map((row) => ({
        id: `${lessons++}`,
        answerId: row.label,
        text: row.text,
        kind: 'question',
      })),
    )
  }
  const told = (outcome: Outcome) => {
    control = nextThresholds(control, outcome, settings)
  }
  learn(world.start)
  for (const question of world.questions) {
    const tally = tallyOf(tallies, question.week)
    const understood = mind.ask(question.text)
    const thresholds = thresholdsFor(control, mind.size().examples)
    tally.asked += 1
    tally.answerAt = thresholds.answerAt
    const happened = decide({ manner, understood, thresholds, random, question })
    tally[happened.way] += 1
    if (happened.isWrong) tally.wrong += 1
    if (happened.isWrong && happened.way === 'answered') tally.wrongAnswers += 1
    if (happened.escalates && happened.way !== 'escalated') tally.escalated += 1
    for (const outcome of happened.outcomes) told(outcome)
    if (happened.learns) learn([question])
  }
  return [...tallies.values()]
}

type Case = {
  manner: Manner
  understood: Understanding
  thresholds: Thresholds
  random: () => number
  question: Labelled
}

type Happened = {
  way: 'answered' | 'clarified' | 'escalated'
  isWrong: boolean
  escalates: boolean
  learns: boolean
  outcomes: Outcome[]
}

function decide(now: Case): Happened {
  const { manner, understood, thresholds, question } = now
  const isRight = manner.best(understood) === question.label
  if (manner.answers(understood, thresholds)) return answered(now, isRight)
  if (manner.clarifies && understood.amongThree >= thresholds.clarifyAt) return clarified(now)
  const outcome: Outcome = { kind: 'held', right: isRight, confidence: understood.confidence }
  return { way: 'escalated', isWrong: false, escalates: true, learns: true, outcomes: [outcome] }
}

function answered({ random }: Case, isRight: boolean): Happened {
  const isFlagged = !isRight && random() < noticesWrong
  const isThanked = isRight && random() < thanksForRight
  const isAudited = random() < auditShare
  const outcomes: Outcome[] = [{ kind: 'answered' }]
  if (isFlagged) outcomes.push({ kind: 'flagged' })
  if (isAudited) outcomes.push({ kind: 'audited', right: isRight, wasFlagged: isFlagged })
  const learns = isFlagged || isThanked || isAudited
  return { way: 'answered', isWrong: !isRight, escalates: false, learns, outcomes }
}

function clarified({ understood, question, random }: Case): Happened {
  const offered = understood.candidates.slice(0, 3).some((one) => one.answerId === question.label)
  const picks = random() < (offered ? picksRight : picksWrong)
  return {
    way: 'clarified',
    isWrong: picks && !offered,
    escalates: !picks,
    learns: !picks || offered,
    outcomes: [],
  }
}

function tallyOf(tallies: Map<number, Tally>, week: number): Tally {
  const known = tallies.get(week)
  if (known) return known
  const fresh = {
    week,
    asked: 0,
    answered: 0,
    wrongAnswers: 0,
    clarified: 0,
    escalated: 0,
    wrong: 0,
    answerAt: 0,
  }
  tallies.set(week, fresh)
  return fresh
}
