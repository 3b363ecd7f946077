import { type Tongue, tongues } from './other-languages.ts'

type Patterns = {
  talksToAnybody: RegExp
  wishesCertain: RegExp
  refuses: RegExp
  refusesBot: RegExp
  certain: RegExp
}

const gap = "(?:[\\p{L}']+ ){0,5}?"

/** Either order, because some languages put the verb last. */
function near(left: string, right: string): string {
  const word = (source: string) => `(?<![\\p{L}])(?:${source})(?![\\p{L}])`
  return `${word(left)} ${gap}${word(right)}|${word(right)} ${gap}${word(left)}`
}

function patternsOf(tongue: Tongue): Patterns {
  const someone = `${tongue.certain}|${tongue.anybody}`
  return {
    talksToAnybody: new RegExp(near(tongue.talk, someone), 'u'),
    wishesCertain: new RegExp(near(tongue.wish, tongue.certain), 'u'),
    refuses: new RegExp(near(tongue.refuse, `${someone}|${tongue.talk}`), 'u'),
    refusesBot: new RegExp(
      `(?<![\\p{L}])(?:${tongue.refuse}) ${gap}(?:${tongue.bot})(?![\\p{L}])`,
      'u',
    ),
    certain: new RegExp(`(?<![\\p{L}])(?:${tongue.certain})(?![\\p{L}])`, 'u'),
  }
}

const patterns = Object.values(tongues).map(patternsOf)

/** The words of the clause that ask for a person in one of the other languages. */
export function askedInAnotherLanguage(clause: string): string | undefined {
  for (const tongue of patterns) {
    const bot = tongue.refusesBot.exec(clause)
    if (bot) return bot[0]
    if (tongue.refuses.test(clause)) continue
    const found =
      tongue.talksToAnybody.exec(clause) ??
      tongue.wishesCertain.exec(clause) ??
      shortly(tongue, clause)
    if (found) return found[0]
  }
  return undefined
}

function shortly(tongue: Patterns, clause: string): RegExpExecArray | null {
  return clause.split(' ').length <= 3 ? tongue.certain.exec(clause) : null
}
