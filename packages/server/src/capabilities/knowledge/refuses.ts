import { similarity } from '@baton/local-model'
import type { KnownArticle } from './shelf.ts'

/** From here on two questions are the same one, with a slip of the finger or a greeting between them. */
const same = 0.8

/** Has somebody said that this article does not answer this very question? */
export function refuses(article: Pick<KnownArticle, 'refused'> | undefined, text: string): boolean {
  if (!article || article.refused.length === 0) return false
  const asked = text.trim().toLowerCase()
  return article.refused.some(
    (question) => question.trim().toLowerCase() === asked || similarity(question, text) >= same,
  )
}
