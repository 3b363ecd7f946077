import { useQuery } from '@tanstack/react-query'
import { reaching } from '../../api/reaching.ts'
import { Dialog } from '../../design/dialog.tsx'
import { DecisionCard } from '../../parts/decision-card.tsx'
import { Loaded } from '../loading.tsx'
import { type Moving, useBoard } from './board-context.ts'

/** Who would be asked if it were decided now, and why not the others. */
export function DecisionDialog({ what, onClose }: { what: Moving; onClose: () => void }) {
  const { board } = useBoard()
  const query = useQuery({
    queryKey: ['routing', 'preview', what.conversation, board.at],
    queryFn: () => reaching.whoWouldGet({ conversation: what.conversation }),
    gcTime: 0,
    placeholderData: (before) => before,
  })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`Who would get ${what.customer}?`}
      says="If it were decided at this moment, under the plan in force."
    >
      <Loaded query={query}>
        {(decision) => (
          <DecisionCard
            decision={decision}
            queueName={(id) => board.queues.find((it) => it.id === id)?.name ?? id}
          />
        )}
      </Loaded>
    </Dialog>
  )
}
