import type { Problem } from '@baton/contract'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'

type SecondThoughtProps = {
  problem: Problem | null
  onClose: () => void
  onConfirm: () => void
}

const asked = /^policy_escalates_/

/** Is this a policy that does nearly everything or nothing, and so wants to be confirmed? */
export const wantsSecondThought = (problem: Problem | null): boolean =>
  problem !== null && asked.test(problem.code)

/** The second confirmation: nobody switches off every handover, or all automatic answers, with one slip. */
export function SecondThought({ problem, onClose, onConfirm }: SecondThoughtProps) {
  return (
    <Dialog
      open={wantsSecondThought(problem)}
      onClose={onClose}
      title="Publish it all the same?"
      says={problem?.message ?? ''}
    >
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Look at it again</Button>
        <Button look="danger" onClick={onConfirm}>
          Publish it
        </Button>
      </div>
    </Dialog>
  )
}
