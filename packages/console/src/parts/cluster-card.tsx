import { Send } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { ClusterPreview, Scope, SteerCluster } from '../api/types.ts'
import { Button } from '../design/button.tsx'
import { TextArea } from '../design/field.tsx'
import { ClusterReplies } from './cluster-replies.tsx'
import { RushBadge } from './rush-badge.tsx'
import { SteerHold } from './steer-hold.tsx'

export type ClusterCardProps = {
  cluster: SteerCluster
  text: string
  onText: (text: string) => void
  scope: Scope
  onScope: (scope: Scope) => void
  lifetime: string
  onLifetime: (lifetime: string) => void
  /** Undefined until what is written has been looked at. */
  preview: ClusterPreview | undefined
  chosen: ReadonlySet<string>
  onChoose: (conversation: string, isChosen: boolean) => void
  busy: boolean
  onSend: () => void
}

/** One question of many: what to say, what each of them would read, and for whom it goes out. */
export function ClusterCard(props: ClusterCardProps) {
  const { cluster, text, preview, chosen, busy, onSend } = props
  const isReady = !busy && preview !== undefined && chosen.size > 0 && text.trim() !== ''
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (isReady) onSend()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter sends from any field of the card
    <div className="flex flex-col gap-4" onKeyDown={hear}>
      <Heading cluster={cluster} />
      <Proposals answers={cluster.proposedAnswers} onPick={props.onText} />
      <TextArea
        aria-label="Your answer"
        placeholder="Say it once. You see what each of them would read before it goes out."
        value={text}
        rows={3}
        onChange={(event) => props.onText(event.target.value)}
        className="field-sizing-content max-h-60 text-md"
      />
      <SteerHold
        scope={props.scope}
        onScope={props.onScope}
        lifetime={props.lifetime}
        onLifetime={props.onLifetime}
        tier=""
        only={['this_case', 'always']}
      />
      <div className="flex items-center justify-end gap-3">
        <p className="text-sm text-ink-faint" aria-live="polite">
          {waitingFor(text, preview)}
        </p>
        <Button
          look="primary"
          icon={<Send size={14} />}
          keys="mod+enter"
          hint="Send to the assistant, for each of them"
          disabled={!isReady}
          onClick={onSend}
        >
          Answer {chosen.size} of {cluster.members.length}
        </Button>
      </div>
      <ClusterReplies
        members={cluster.members}
        replies={text.trim() === '' ? [] : (preview?.replies ?? [])}
        chosen={chosen}
        onChoose={props.onChoose}
      />
    </div>
  )
}

function waitingFor(text: string, preview: ClusterPreview | undefined): string {
  if (text.trim() === '') return ''
  if (!preview) return 'Looking at each reply…'
  const looks = preview.replies.filter(({ state }) => state === 'look').length
  const held = preview.replies.filter(({ state }) => state === 'held').length
  const parts = [looks > 0 && `${looks} to look at`, held > 0 && `${held} held`].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'It fits all of them.'
}

function Heading({ cluster }: { cluster: SteerCluster }) {
  return (
    <header className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2 font-medium text-assistant tabular">
        {cluster.members.length} customers ask the same
        <RushBadge rush={cluster.rush} />
      </p>
      <h2 className="text-lg leading-6 font-semibold text-balance">{cluster.question}</h2>
      {cluster.whyStuck && <p className="text-ink-soft text-pretty">{cluster.whyStuck}</p>}
    </header>
  )
}

function Proposals({ answers, onPick }: { answers: string[]; onPick: (text: string) => void }) {
  if (answers.length === 0) return null
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-sm font-medium text-ink-faint">The assistant would say</h3>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          onClick={() => onPick(answer)}
          className="rounded-lg border border-assistant-line bg-assistant-soft px-3.5 py-2 text-left hover:border-assistant"
        >
          {answer}
        </button>
      ))}
    </section>
  )
}
