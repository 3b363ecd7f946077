import { useMutation } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { toProblem } from '../../../api/client.ts'
import type { TestAnswer } from '../../../api/types.ts'
import { Button } from '../../../design/button.tsx'
import { TestResult } from '../../../parts/test-result.tsx'

type TestProps = { label: string; test: () => Promise<TestAnswer>; disabled?: boolean }

/** Sends a test and says in words what became of it. */
export function TestButton({ label, test, disabled = false }: TestProps) {
  const run = useMutation({ mutationFn: test })
  const failed = run.error && { ok: false, says: toProblem(run.error).message }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        small
        icon={<Send size={13} />}
        disabled={disabled || run.isPending}
        onClick={() => run.mutate()}
      >
        {label}
      </Button>
      <TestResult answer={failed ?? run.data} isPending={run.isPending} />
    </div>
  )
}
