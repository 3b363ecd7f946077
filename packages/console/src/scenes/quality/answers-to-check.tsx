import type { AnswerAudit } from '@baton/contract'
import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import { Empty } from '../../design/empty.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { AnswerToCheck } from '../../parts/answer-to-check.tsx'
import { sureWords } from '../../parts/quality-words.ts'
import { type Correction, RightArticleDialog } from '../right-article-dialog.tsx'
import { settle } from './quality-queries.ts'
import { useReading } from './use-reading.ts'

/** A list to read from top to bottom: one answer open, judged by Y or N, then the next. */
export function AnswersToCheck({ audits }: { audits: AnswerAudit[] }) {
  const [isNaming, setNaming] = useState(false)
  const { open, takesFocus, read, leave } = useReading(audits)
  const right = () => {
    if (open) void settle(open, { verdict: 'right' })
    leave()
  }
  const wrong = (correction: Correction) => {
    setNaming(false)
    if (open) void settle(open, { verdict: 'wrong', ...correction })
    leave()
  }
  const name = () => setNaming(true)
  useShortcut('answerRight', open ? right : null)
  useShortcut('answerWrong', open ? name : null)
  if (!open) return <NothingToCheck />
  return (
    <>
      <ul className="flex flex-col divide-y overflow-hidden rounded-lg border">
        {audits.map((audit) => (
          <li key={audit.id}>
            {audit === open ? (
              <AnswerToCheck audit={audit} takesFocus={takesFocus} onRight={right} onWrong={name} />
            ) : (
              <Closed audit={audit} onRead={() => read(audit.id)} />
            )}
          </li>
        ))}
      </ul>
      {isNaming && (
        <RightArticleDialog
          except={open.sources.map(({ article }) => article)}
          onWrong={wrong}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}

function Closed({ audit, onRead }: { audit: AnswerAudit; onRead: () => void }) {
  return (
    <button
      type="button"
      onClick={onRead}
      className="inset-focus flex w-full items-center gap-3 px-4 py-2.5 text-left hover:bg-hover"
    >
      <span className="min-w-0 flex-1 truncate">{audit.question}</span>
      <span className="shrink-0 text-sm text-ink-faint tabular">{sureWords(audit.confidence)}</span>
    </button>
  )
}

function NothingToCheck() {
  return (
    <div className="flex rounded-lg border">
      <Empty
        icon={<ClipboardCheck size={28} strokeWidth={1.5} />}
        title="Nothing to check"
        says="When the assistant has answered by itself, a sample of its answers appears here. A larger share above draws more of them."
      />
    </div>
  )
}
