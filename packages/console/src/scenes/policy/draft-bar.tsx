import type { ReactNode } from 'react'
import type { PolicyProblems } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { clockOf } from '../../parts/time.ts'
import type { KeptDraft } from './use-kept-draft.ts'

type DraftBarProps = {
  next: number
  /** What is not right yet. */
  problems: PolicyProblems['problems']
  kept: KeptDraft
  children: ReactNode
}

/** What will be published, and where the draft lies meanwhile. */
export function DraftBar({ next, problems, kept, children }: DraftBarProps) {
  return (
    <div className="rise sticky bottom-4 flex flex-wrap items-center gap-3 rounded-lg border bg-surface py-2 pr-2 pl-4 shadow-float">
      <span className="flex-1" aria-live="polite">
        {problems.length > 0
          ? `${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} not right yet: ${problems[0]?.path}`
          : `Version ${next} is not published yet.`}
        <span className="ml-2 text-sm text-ink-faint">{keptWords(kept)}</span>
      </span>
      {children}
    </div>
  )
}

function keptWords({ draft, isKept, problem, basedOn }: KeptDraft): string {
  if (problem) return `Not saved: ${problem.message}`
  if (!draft || !isKept) return 'Saving the draft …'
  return `Draft of ${draft.savedBy}, saved ${clockOf(draft.savedAt)}, based on version ${basedOn}.`
}

type DraftButtonsProps = Pick<DraftBarProps, 'next' | 'kept'> & {
  mayPublish: boolean
  onDiscard: () => void
  /** Takes the draft that somebody else has saved. */
  onLoad: () => void
  onPublish: () => void
}

export function DraftButtons({
  next,
  kept,
  mayPublish,
  onDiscard,
  onLoad,
  onPublish,
}: DraftButtonsProps) {
  return (
    <>
      {kept.hasMovedOn && <Button onClick={onLoad}>Load the newer draft</Button>}
      <Button look="quiet" disabled={kept.isBusy} onClick={onDiscard}>
        Discard
      </Button>
      <Button look="primary" disabled={!mayPublish} onClick={onPublish}>
        Publish version {next}
      </Button>
    </>
  )
}
