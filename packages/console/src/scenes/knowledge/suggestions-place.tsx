import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import type { Suggestion } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { ArticleForm } from './article-form.tsx'
import { AttentionList } from './attention-list.tsx'
import { GuidanceWaiting } from './guidance-waiting.tsx'
import { refreshKnowledge, suggestionsQuery } from './knowledge-queries.ts'
import { MergeSuggestion } from './merge-suggestion.tsx'
import { SuggestionBasis } from './suggestion-basis.tsx'

const fromWords = {
  takeover: 'a takeover',
  guidance: 'guidance',
  correction: 'a correction',
} as const

/** What people's answers could become: read, corrected, published or dismissed by people. */
export function SuggestionsPlace() {
  return (
    <div className="mx-auto flex w-full max-w-190 flex-col gap-4 px-8 py-7 max-two:px-4">
      <header>
        <h2 className="text-xl font-semibold">To review</h2>
        <p className="text-ink-soft">
          Answers your team gave, ready to become articles, and articles that have grown old.
          Nothing is published by itself.
        </p>
      </header>
      <GuidanceWaiting />
      <AttentionList />
      <Loaded query={useQuery(suggestionsQuery)}>
        {({ items }) => <Open items={items.filter((it) => it.state === 'open')} />}
      </Loaded>
    </div>
  )
}

function Open({ items }: { items: Suggestion[] }) {
  if (items.length === 0)
    return (
      <Empty
        icon={<GraduationCap size={28} strokeWidth={1.5} />}
        title="Nothing to review"
        says="When a person solves what the assistant could not, the answer appears here."
      />
    )
  return items.map((suggestion) => (
    <SuggestionCard
      key={suggestion.id}
      suggestion={suggestion}
      others={items.filter(({ id }) => id !== suggestion.id)}
    />
  ))
}

type SuggestionCardProps = { suggestion: Suggestion; others: readonly Suggestion[] }

function SuggestionCard({ suggestion, others }: SuggestionCardProps) {
  const [editing, setEditing] = useState(false)
  const dismiss = useMutation({
    mutationFn: () => house.dismissSuggestion(suggestion.id),
    onSuccess: () => {
      refreshKnowledge()
      toast('Dismissed.')
    },
  })
  if (editing)
    return (
      <div className="rounded-lg border p-4">
        <ArticleForm
          start={{
            title: suggestion.question,
            category: 'General',
            body: suggestion.answer,
            questions: [suggestion.question],
          }}
          send={(body, despite) => house.publishSuggestion(suggestion.id, body, despite)}
          sendWord="Publish"
          onDone={() => toast('Published. The assistant uses it from now on.')}
          onCancel={() => setEditing(false)}
        />
      </div>
    )
  return (
    <section className="flex flex-col gap-2 rounded-lg border p-4">
      <h3 className="text-md font-semibold">{suggestion.question}</h3>
      <p className="whitespace-pre-wrap text-ink-soft">{suggestion.answer}</p>
      <SuggestionBasis suggestion={suggestion.id} count={suggestion.count} />
      <ProblemLine problem={dismiss.error && toProblem(dismiss.error)} />
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Button small look="primary" onClick={() => setEditing(true)}>
          Review and publish
        </Button>
        <Button small look="quiet" disabled={dismiss.isPending} onClick={() => dismiss.mutate()}>
          Dismiss
        </Button>
        <MergeSuggestion suggestion={suggestion} others={others} />
        <span className="flex-1 text-right text-sm text-ink-faint">
          {suggestion.count > 1 && `asked in ${suggestion.count} conversations · `}from{' '}
          {fromWords[suggestion.from]}, {momentOf(suggestion.at)} ·{' '}
          <Link
            to="/inbox/$view/$conversation"
            params={{ view: 'all', conversation: suggestion.conversation }}
            className="underline underline-offset-2"
          >
            conversation
          </Link>
        </span>
      </div>
    </section>
  )
}
