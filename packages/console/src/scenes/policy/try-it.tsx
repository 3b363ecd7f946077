import type { PolicyDocument } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { Button } from '../../design/button.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Section } from '../page.tsx'
import { ReplayResult } from './replay-result.tsx'

type TryItProps = { document: PolicyDocument; disabled: boolean }

/** What this draft would have done with the conversations there were, before it is in force. */
export function TryIt({ document, disabled }: TryItProps) {
  const replay = useMutation({ mutationFn: () => house.replayPolicy(document) })
  return (
    <Section
      title="Try it"
      says="Runs this draft over the newest recorded conversations, with the code that decides live."
      actions={
        <Button
          icon={<FlaskConical size={14} />}
          disabled={disabled || replay.isPending}
          onClick={() => replay.mutate()}
        >
          {replay.data ? 'Try again' : 'Try on recorded conversations'}
        </Button>
      }
    >
      <div aria-live="polite" aria-busy={replay.isPending}>
        {replay.isPending && <Skeleton lines={3} />}
        {replay.error && <ProblemLine problem={toProblem(replay.error)} />}
        {replay.data && !replay.isPending && <ReplayResult replay={replay.data} />}
        {replay.isIdle && (
          <p className="rounded-lg border px-4 py-3 text-ink-faint">
            Nothing tried yet. You will see which conversations would newly meet a person, which no
            longer, and at which message.
          </p>
        )}
      </div>
    </Section>
  )
}
