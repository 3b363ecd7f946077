import { type ReactNode, useState } from 'react'
import type { AssignBody } from '../../api/reaching-types.ts'
import { classNames } from '../../design/class-names.ts'
import { useBoard } from './board-context.ts'

type DropPlaceProps = {
  to: AssignBody
  label: string
  /** False where the house would say no anyway. */
  may?: boolean
  className?: string
  children: ReactNode
}

/** Takes what is dropped on it. While something is in the hand, places that cannot take it step back. */
export function DropPlace({ to, label, may = true, className, children }: DropPlaceProps) {
  const { dragged, onDrop } = useBoard()
  const [over, setOver] = useState(false)
  const takes = dragged !== null && may
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place on the board is no form group
    <div
      role="group"
      aria-label={label}
      onDragOver={(event) => {
        if (!takes) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node) && setOver(false)
      }
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (takes) onDrop(to)
      }}
      className={classNames(
        className,
        dragged && !may && 'opacity-50',
        over && takes && 'outline-2 outline-accent',
      )}
    >
      {children}
    </div>
  )
}
