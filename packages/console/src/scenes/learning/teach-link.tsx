import type { KnowledgeGap } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { classNames } from '../../design/class-names.ts'
import { isAtLeast, useMe } from '../use-me.ts'

export const teachWords: Record<KnowledgeGap['teach']['how'], string> = {
  answer: 'Answer the question',
  approve: 'Review the suggestion',
  improve: 'Improve the article',
  write: 'Write the article',
}

/** How the shortest way to teach it goes, in a sentence. */
export const teachSays = ({ teach: { how, title } }: KnowledgeGap): string =>
  ({
    answer: 'The assistant waits for an answer to it right now.',
    approve: 'Somebody answered it already; it only waits to be published.',
    improve: title ? `"${title}" came near and was not enough.` : 'An article came near it.',
    write: 'Nothing near it is known.',
  })[how]

type TeachLinkProps = { gap: KnowledgeGap; isMain?: boolean }

/** Straight to where it can be taught, begun with what customers asked. */
export function TeachLink({ gap, isMain = false }: TeachLinkProps) {
  const mayWrite = isAtLeast(useMe(), 'supervisor')
  const { how, id } = gap.teach
  const look = classNames(
    'flex h-7 w-fit items-center rounded-md border px-2 text-sm whitespace-nowrap',
    isMain
      ? 'border-transparent bg-accent font-medium text-on-accent hover:bg-accent-hover'
      : 'border-line-strong hover:bg-hover',
  )
  if (how === 'answer')
    return (
      <Link
        to="/steer/{-$conversation}"
        params={{ conversation: id ?? undefined }}
        className={look}
      >
        {teachWords.answer}
      </Link>
    )
  if (!mayWrite) return <span className="text-sm text-ink-faint">for a supervisor to teach</span>
  const article = how === 'approve' ? 'review' : how === 'write' ? 'new' : (id ?? undefined)
  return (
    <Link
      to="/knowledge/{-$article}"
      params={{ article }}
      search={how === 'write' ? { asks: gap.questions } : {}}
      className={look}
    >
      {teachWords[how]}
    </Link>
  )
}
