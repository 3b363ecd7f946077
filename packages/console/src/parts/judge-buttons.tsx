import { ThumbsDown, ThumbsUp } from 'lucide-react'
import type { Verdict } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

type JudgeButtonsProps = {
  /** What one has said of this answer. */
  said: Verdict | undefined
  onRight: () => void
  onWrong: () => void
}

/**
 * Quiet until the message is under the pointer or the focus; once said it stays. The room is always kept, so that nothing
 * moves.
 */
export function JudgeButtons({ said, onRight, onWrong }: JudgeButtonsProps) {
  return (
    <span
      className={classNames(
        'flex gap-1 transition-opacity duration-75 focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100',
        !said && 'opacity-0',
      )}
    >
      <Judge word="Right" isSaid={said === 'right'} onPress={onRight} icon={ThumbsUp} />
      <Judge word="Wrong answer" isSaid={said === 'wrong'} onPress={onWrong} icon={ThumbsDown} />
    </span>
  )
}

type JudgeProps = { word: string; isSaid: boolean; onPress: () => void; icon: typeof ThumbsUp }

function Judge({ word, isSaid, onPress, icon: Icon }: JudgeProps) {
  return (
    <button
      type="button"
      aria-pressed={isSaid}
      onClick={onPress}
      className={classNames(
        'flex h-6 items-center gap-1 rounded-sm px-1.5 hover:bg-hover hover:text-ink',
        isSaid && 'bg-hover font-semibold text-ink',
      )}
    >
      <Icon size={12} aria-hidden="true" fill={isSaid ? 'currentColor' : 'none'} />
      {word}
    </button>
  )
}
