import type { TextsPlan } from '../service/waiting-plan.ts'
import { isTextReason, type TextPlace, textReasons } from './reasons.ts'

/** What is wrong with a workspace's own texts: where, and what to do about it. */
export type TextsProblem = { at: string; problem: string }

const longest = 1_000
const languageForm = /^[a-z]{2}(-[A-Z]{2})?$/

/** Everything wrong with these texts; nothing when they can be said. */
export function textsProblems(texts: TextsPlan): TextsProblem[] {
  return Object.entries(texts).flatMap(([reason, byLanguage]) => {
    if (!isTextReason(reason))
      return [{ at: `texts.${reason}`, problem: 'There is no such occasion to speak. Remove it.' }]
    return Object.entries(byLanguage).flatMap(([language, text]) =>
      textProblems(text, textReasons[reason], language).map((problem) => ({
        at: `texts.${reason}.${language}`,
        problem,
      })),
    )
  })
}

function textProblems(text: string, places: readonly TextPlace[], language: string): string[] {
  const problems: string[] = []
  if (!languageForm.test(language))
    problems.push('A language is two small letters, such as "de" or "pt-BR".')
  if (text.trim() === '') problems.push('Write something, or remove it to use the built-in text.')
  if (text.length > longest) problems.push(`Make it shorter than ${longest} characters.`)
  const known: readonly string[] = places
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place]) => place ?? '')
  for (const place of new Set(unknown.filter((each) => !known.includes(each))))
    problems.push(
      `{${place}} is not known here. ${known.length > 0 ? `Use ${known.map((each) => `{${each}}`).join(', ')}.` : 'This text takes no places.'}`,
    )
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
    problems.push('A brace stands alone. Write a place as {agent}, or leave braces out.')
  return problems
}
