import { Check, CircleAlert } from 'lucide-react'
import type { TestAnswer } from '../api/types.ts'

type ResultProps = { answer: TestAnswer | undefined; isPending: boolean }

/** What became of a test, in plain words. */
export function TestResult({ answer, isPending }: ResultProps) {
  if (isPending)
    return (
      <span role="status" className="text-ink-faint">
        Sending …
      </span>
    )
  if (!answer) return null
  const Icon = answer.ok ? Check : CircleAlert
  return (
    <span
      role="status"
      className={`flex min-w-0 items-start gap-1.5 ${answer.ok ? 'text-human' : 'text-urgent'}`}
    >
      <Icon size={15} className="mt-0.5 shrink-0" aria-hidden="true" />
      <span className="min-w-0 break-words">{answer.says}</span>
    </span>
  )
}
