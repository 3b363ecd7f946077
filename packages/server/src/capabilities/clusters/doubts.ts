import { measuresDiffer, measuresIn } from '@baton/local-model'
import type { OpenQuestion } from './open-questions.ts'

/** In which language most of them write; null when nobody knows. */
export function usualLanguage(open: readonly OpenQuestion[]): string | null {
  const languages = Map.groupBy(
    open.flatMap(({ language }) => language ?? []),
    (language) => language,
  )
  const [most] = [...languages].sort(([, one], [, other]) => other.length - one.length)
  return most?.[0] ?? null
}

/** Why an answer for many may not fit this one: nothing that would stop it, but somebody should look. */
export function doubtsAbout(
  { language, question, said, wroteSince }: OpenQuestion,
  reply: string,
  usual: string | null,
): string[] {
  const doubts: string[] = []
  if (language && usual && language !== usual)
    doubts.push('This customer writes in another language than the others.')
  if (measuresDiffer(measuresIn(reply), measuresIn(`${question}\n${said}`)))
    doubts.push('They speak of other figures than the answer.')
  if (wroteSince) doubts.push('They have written again since the assistant asked.')
  return doubts
}
