import { createContext, use } from 'react'
import type { AssignBody, QueueBoard } from '../../api/reaching-types.ts'

/** What is being moved: something that waits, or something that somebody holds. */
export type Moving = { conversation: string; customer: string; from: string }

/** What rows and places of the board share: where things are, and what is under the hand. */
export type BoardHands = {
  board: QueueBoard
  dragged: Moving | null
  onDrag: (what: Moving | null) => void
  onDrop: (to: AssignBody) => void
  onMove: (what: Moving) => void
  onAsk: (what: Moving) => void
}

export const BoardContext = createContext<BoardHands | null>(null)

export function useBoard(): BoardHands {
  const hands = use(BoardContext)
  if (!hands) throw new Error('A part of the board stands outside the board.')
  return hands
}
