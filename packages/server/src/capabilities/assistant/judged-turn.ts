import { findingOnTurn, type JudgedTurn, type PublishedPolicy, type Reading } from '@baton/domain'
import { phrasesIn } from '../../models/local/phrases.ts'
import type { Judgement, Question } from '../../models/model.ts'

type Judged = { question: Question; judgement: Judgement }
type Under = { reading: Reading; policy: PublishedPolicy }

/** One question back is help, a second in a row is a maze. */
export function judgedTurn({ judgement: { confidence, choices }, question }: Judged): JudgedTurn {
  const asked = question.lines.findLast((line) => line.speaker === 'assistant')
  const hasAsked = asked?.text === phrasesIn(question.language).whichOfThese
  return { confidence, options: choices.length, hasAsked }
}

/** Would it need a person if it could not ask which matter is meant? */
export const isUnsure = (considered: Judged & Under): boolean =>
  findingOnTurn(
    considered.reading,
    { ...judgedTurn(considered), hasAsked: true },
    considered.policy,
  ) !== null
