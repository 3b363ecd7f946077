import type { PolicyDocument } from '@baton/contract'
import { GitMerge } from 'lucide-react'
import type { PolicyDraft } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { momentOf } from '../../parts/time.ts'
import { ChangeList } from './change-list.tsx'

type DraftConflictProps = {
  conflict: NonNullable<PolicyDraft['draft']>['conflict']
  basedOn: number
  /** Goes on from the newer version, with this document. */
  onRest: (document: PolicyDocument | null, version: number) => void
}

/** Somebody published while this draft was written: what they changed, and the two ways on. */
export function DraftConflict({ conflict, basedOn, onRest }: DraftConflictProps) {
  if (!conflict) return null
  const { version, publishedBy, publishedAt, changes, carriedOver, disputed } = conflict
  return (
    <section
      aria-label="A newer version was published"
      className="flex flex-col gap-2 rounded-lg border border-waiting px-4 py-3"
    >
      <p role="alert" className="font-medium">
        {publishedBy} published version {version} on {momentOf(publishedAt)}; this draft was written
        on version {basedOn}.
      </p>
      <ChangeList changes={changes} />
      {disputed.length > 0 && (
        <p className="text-ink-soft">
          Both change {disputed.join(', ')}: carried over, the draft’s word counts there.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          icon={<GitMerge size={14} />}
          onClick={() => onRest(carriedOver, version)}
        >
          Carry my changes over to version {version}
        </Button>
        <Button
          onClick={() => onRest(null, version)}
          hint="What the other version changed is undone when the draft is published"
        >
          Keep the draft as it is
        </Button>
      </div>
    </section>
  )
}
