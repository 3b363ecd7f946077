import type { LookbackAnswers, LookbackPart } from '@baton/domain'

type Options<Part extends LookbackPart> = Record<LookbackAnswers[Part], string>
type Question<Part extends LookbackPart> = {
  asks: string
  /** What stands before the answer where there is one line for all four. */
  short: string
  answers: Options<Part>
}

/** The four questions with every answer, in the words of the desk. */
export const lookbackWords: { [Part in LookbackPart]: Question<Part> } = {
  why: {
    asks: 'Why did it need a person?',
    short: 'Why',
    answers: {
      missing_knowledge: 'Knowledge was missing',
      wrong_answer: 'The answer was wrong',
      unclear_question: 'The question was not understood',
      needs_action: 'Something had to be done',
      needs_judgement: 'It needed judgement',
      customer_wish: 'The customer wanted a person',
      feelings: 'The customer was upset',
      failure: 'The assistant failed',
    },
  },
  alone: {
    asks: 'Could the assistant have done it alone?',
    short: 'Alone',
    answers: { yes: 'Yes', partly: 'In part', no: 'No' },
  },
  handoff: {
    asks: 'How did the handoff go for the customer?',
    short: 'Handoff',
    answers: {
      smooth: 'Smoothly',
      slow: 'Slowly',
      repeated: 'They had to say it again',
      passed_around: 'They were passed around',
    },
  },
  remedy: {
    asks: 'What would spare the next one?',
    short: 'Next time',
    answers: {
      nothing_more: 'Nothing more, it is taught',
      new_article: 'A new article',
      better_article: 'A better article',
      tool: 'Something the assistant may do',
      policy: 'A change of the triggers',
      none: 'Nothing: it is for people',
    },
  },
}

/** The answers of a question as they can be chosen, in their order. */
export const answersTo = (part: LookbackPart): { value: string; word: string }[] =>
  Object.entries(lookbackWords[part].answers).map(([value, word]) => ({ value, word }))

/** An answer in words; one that this desk does not know yet is shown as it comes. */
export const answerWord = (part: LookbackPart, value: string): string =>
  answersTo(part).find((each) => each.value === value)?.word ?? value.replaceAll('_', ' ')

/** All four in one line. */
export const lookbackLine = (answers: LookbackAnswers): string =>
  (Object.keys(lookbackWords) as LookbackPart[])
    .map((part) => `${lookbackWords[part].short}: ${answerWord(part, answers[part])}`)
    .join(' · ')
