import type { ModelView } from '@baton/contract'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Field, Input } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'

const modelQuery = queryOptions({ queryKey: ['model'], queryFn: house.model })
const count = new Intl.NumberFormat()

/** Which model thinks, what it costs, and how much it may. */
export function ModelPlace() {
  return (
    <Page
      title="Model"
      says="What thinks for the assistant. Rules and requests for a person never reach it; when it fails, or has cost enough, the built-in mind answers."
    >
      <Loaded query={useQuery(modelQuery)}>
        {(view) => (
          <>
            <p className="font-medium">
              {view.name === 'local' ? 'The built-in mind, without any provider' : view.name}
            </p>
            {view.isSpent && (
              <p role="status" className="text-waiting">
                Today's tokens are used up: until midnight (UTC) the built-in mind answers alone.
              </p>
            )}
            {view.name !== 'local' && <Budget view={view} />}
            <Used used={view.used} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Budget({ view }: { view: ModelView }) {
  const [words, setWords] = useState(view.tokensPerDay === null ? '' : String(view.tokensPerDay))
  const save = useMutation({
    mutationFn: () => house.changeModelBudget(words.trim() === '' ? null : Number(words)),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['model'] })
      toast('The limit holds from now on.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <Field
        label="Tokens a day"
        help={`Empty: no limit. ${count.format(view.tokensToday)} used today.`}
      >
        {(id) => (
          <Input
            id={id}
            type="number"
            min={0}
            step={1}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="w-40!"
          />
        )}
      </Field>
      <Button type="submit" disabled={save.isPending}>
        Save
      </Button>
      <ProblemLine problem={save.error && toProblem(save.error)} />
    </form>
  )
}

function Used({ used }: { used: ModelView['used'] }) {
  if (used.length === 0)
    return (
      <Empty title="No turn yet" says="What the assistant thinks about appears here, by model." />
    )
  return (
    <Rows>
      {used.map((each) => (
        <li key={each.model} className="flex flex-wrap items-baseline gap-x-6 px-4 py-2.5">
          <span className="min-w-40 flex-1 font-medium">{each.model}</span>
          <span className="text-sm text-ink-soft tabular">
            {count.format(each.turns)} turns in seven days
          </span>
          <span className="text-sm text-ink-soft tabular">
            {count.format(each.tokens)} tokens, {count.format(each.outputTokens)} of them written
          </span>
          <span className="text-sm text-ink-soft tabular">usually {each.medianMs} ms</span>
        </li>
      ))}
    </Rows>
  )
}
