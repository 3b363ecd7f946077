import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reaching } from '../../api/reaching.ts'
import type { QueueBoard } from '../../api/reaching-types.ts'
import { Loaded } from '../loading.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { BoardContext, type Moving } from './board-context.ts'
import { BoardFigures } from './board-figures.tsx'
import { BoardPeople } from './board-people.tsx'
import { BoardQueues } from './board-queues.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import { useAssigning } from './use-assigning.ts'

export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: reaching.board,
  staleTime: 1_000,
  // The stream says when it changed; a slow look is the safety net.
  refetchInterval: 15_000,
})

/** Trouble before customers feel it: who waits, who is there, and the hand that moves one to the other. */
export function BoardScene() {
  return (
    <section aria-label="Board" className="flex min-w-0 flex-1 flex-col">
      <Loaded query={useQuery(boardQuery)}>{(board) => <Board board={board} />}</Loaded>
    </section>
  )
}

function Board({ board }: { board: QueueBoard }) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const [asked, setAsked] = useState<Moving | null>(null)
  const [dragged, setDragged] = useState<Moving | null>(null)
  const assign = useAssigning(board)
  const context = {
    board,
    dragged,
    onDrag: setDragged,
    onDrop: (to: Parameters<typeof assign>[1]) => {
      if (dragged) void assign(dragged, to)
      setDragged(null)
    },
    onMove: setMoving,
    onAsk: setAsked,
  }
  return (
    <BoardContext value={context}>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b px-6 py-3 max-two:px-4">
        <h1 className="text-xl font-semibold">Board</h1>
        <BoardFigures board={board} />
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_360px] max-three:grid-cols-1 max-three:overflow-y-auto">
        <BoardQueues board={board} />
        <BoardPeople people={board.people} />
      </div>
      {moving && (
        <AssignDialog
          what={moving}
          onClose={() => setMoving(null)}
          onAssign={(to) => {
            void assign(moving, to)
            setMoving(null)
          }}
        />
      )}
      {asked && <DecisionDialog what={asked} onClose={() => setAsked(null)} />}
    </BoardContext>
  )
}
