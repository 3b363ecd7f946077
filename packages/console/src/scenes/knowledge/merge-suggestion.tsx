import { useMutation } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { teaching } from '../../api/teaching.ts'
import type { Suggestion } from '../../api/types.ts'
import { Select } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { refreshKnowledge } from './knowledge-queries.ts'

type MergeSuggestionProps = { suggestion: Suggestion; others: readonly Suggestion[] }

/** Two that ask the same become one, with all that stands behind both. */
export function MergeSuggestion({ suggestion, others }: MergeSuggestionProps) {
  const merge = useMutation({
    mutationFn: (into: string) => teaching.merge(suggestion.id, { into }),
    onSuccess: () => {
      refreshKnowledge()
      toast('Merged: both count as one from now on.')
    },
  })
  if (others.length === 0) return null
  return (
    <>
      <Select
        aria-label={`Merge "${suggestion.question}" into`}
        value=""
        disabled={merge.isPending}
        onChange={(event) => merge.mutate(event.target.value)}
        className="max-w-56 text-sm"
      >
        <option value="" disabled>
          Asks the same as ...
        </option>
        {others.map(({ id, question }) => (
          <option key={id} value={id}>
            {question}
          </option>
        ))}
      </Select>
      <ProblemLine problem={merge.error && toProblem(merge.error)} />
    </>
  )
}
