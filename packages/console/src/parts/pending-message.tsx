import { Button } from '../design/button.tsx'
import type { Pending } from '../live/outbox.ts'
import { DeliveryState } from './delivery.tsx'
import { Foot } from './message-bubble.tsx'
import { ProblemLine } from './problem-line.tsx'

type PendingProps = { entry: Pending; onAgain: (anyway: boolean) => void; onTakeBack: () => void }

/** What was sent and is not yet in the thread. A refusal stays here with its ways out. */
export function PendingMessage({ entry, onAgain, onTakeBack }: PendingProps) {
  const newer = entry.problem?.code === 'newer_message'
  const note = entry.kind === 'note'
  return (
    <div className="mt-4 flex flex-col items-end gap-1.5">
      <div
        className={`max-w-[min(560px,84%)] rounded-lg border border-dashed px-3.5 py-2 text-md leading-5.5 wrap-anywhere whitespace-pre-wrap ${note ? 'border-note-line bg-note-soft' : 'border-human-line bg-human-soft'}`}
      >
        {entry.text}
      </div>
      {entry.state === 'sending' ? (
        <Foot>
          <DeliveryState state="sending" problem={null} />
        </Foot>
      ) : (
        <>
          <div className="max-w-[min(560px,84%)]">
            <ProblemLine problem={entry.problem} />
          </div>
          <div className="flex gap-2">
            <Button small onClick={onTakeBack}>
              Back to the draft
            </Button>
            <Button small look="primary" onClick={() => onAgain(newer)}>
              {newer ? 'Send anyway' : 'Try again'}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
