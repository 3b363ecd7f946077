import type { ArticleId, MessageId } from '@baton/domain'
import type { Context } from './gather-context.ts'

/** A customer chose one of our "which of these?": what they had asked, and the article they meant. */
export type Picked = { message: MessageId; question: string; article: ArticleId }

/** The choice the newest message makes, when the message before it offered that choice. */
export function pickedIn({ said }: Pick<Context, 'said'>): Picked | null {
  const newest = said.at(-1)
  const asked = said.at(-2)
  if (newest?.author !== 'customer' || asked?.author !== 'assistant') return null
  const choice = asked.choices.find(({ says }) => isSame(says, newest.text))
  const question = askedBefore(said.slice(0, -2))
  return choice?.article && question
    ? { message: newest.id, question, article: choice.article }
    : null
}

/** The customer's last words before we asked back; a burst is one question. */
function askedBefore(said: Context['said']): string {
  const begins = said.findLastIndex(({ author }) => author !== 'customer') + 1
  return said
    .slice(begins)
    .map(({ text }) => text)
    .join('\n')
}

const isSame = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase()
