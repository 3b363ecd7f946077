/** The three questions of a survey, in their order. */
export type SurveyStep = 'satisfaction' | 'repeated' | 'words'

/** What a customer's message says to a question. `andMore`: there is something else in it that wants an answer. */
export type SurveyReading =
  | { satisfaction: number; andMore: boolean }
  | { repeatedSelf: boolean; andMore: boolean }
  | { comment: string; andMore: boolean }

/** How the house heard the message otherwise: whatever asks for something must not disappear in a survey. */
export type Heard = { text: string; wantsSomething: boolean }

/** Reads a message as the answer to a question of the survey; null when it is about something else. */
export function readAnswer(step: SurveyStep, heard: Heard): SurveyReading | null {
  const text = heard.text.trim()
  if (step === 'satisfaction') return satisfactionIn(text)
  if (step === 'repeated') return repeatedIn(text)
  if (text === '') return null
  return { comment: text, andMore: heard.wantsSomething || text.includes('?') }
}

const numberWords = new Map<string, number>(
  [
    ['one', 'eins', 'un', 'uno', 'um', 'een'],
    ['two', 'zwei', 'deux', 'dos', 'dois', 'twee', 'due'],
    ['three', 'drei', 'trois', 'tres', 'três', 'drie', 'tre'],
    ['four', 'vier', 'quatre', 'cuatro', 'quatro', 'quattro'],
    ['five', 'fünf', 'cinq', 'cinco', 'vijf', 'cinque'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/** A number at the beginning, and what may belong to it: "4/5", "5 stars", "3 von 5", "5️⃣". */
const scored =
  /^(?<number>[1-5]|\p{L}{2,6})(?:\uFE0F?\u20E3)?(?:\s*(?:\/\s*5|(?:out of|von|sur|de|su|van)\s*5))?(?:\s*(?:\*+|⭐+|stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|sterren?|points?|punkte?))?(?<rest>[\s\S]*)$/iu

function satisfactionIn(text: string): SurveyReading | null {
  const { number = '', rest = '' } = scored.exec(text)?.groups ?? {}
  const satisfaction = /^[1-5]$/.test(number)
    ? Number(number)
    : numberWords.get(number.toLowerCase())
  if (satisfaction === undefined) return null
  if (isDone(rest)) return { satisfaction, andMore: false }
  // "2 machines leak" is no score; "2, the machine still leaks" is one, and a matter.
  return /^\s*[,.;:!\n–-]/.test(rest) ? { satisfaction, andMore: true } : null
}

const yes = 'yes|yeah|yep|y|ja|jawohl|oui|sí|si|sì|sim'
const no = 'no|nope|n|nein|non|nee|não|nao|nö'
const decided = new RegExp(
  `^(?:(?<yes>${yes})|(?<no>${no}))(?![\\p{L}\\d])(?<rest>[\\s\\S]*)$`,
  'iu',
)

function repeatedIn(text: string): SurveyReading | null {
  const groups = decided.exec(text)?.groups
  if (!groups) return null
  const repeatedSelf = groups.yes !== undefined
  return { repeatedSelf, andMore: !isDone(groups.rest ?? '') }
}

/** Nothing follows but thanks and signs. */
const isDone = (rest: string): boolean =>
  /^[\s\p{P}\p{S}]*(?:(?:thanks|thank you|thx|danke(?: schön)?|merci|gracias|obrigad[oa]|grazie|bedankt|dank u)[\s\p{P}\p{S}]*)?$/iu.test(
    rest,
  )
