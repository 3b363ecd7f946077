import type { ModelView } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { costWords, modelQuery } from './model-cost.ts'

const count = new Intl.NumberFormat()
const wordsOf = (limit: number | null) => (limit === null ? '' : String(limit))
const limitIn = (words: string) => (words.trim() === '' ? null : Number(words))

/** How much a day may cost, in tokens, in money, or in both: whichever is reached first ends it. */
export function ModelBudget({ view }: { view: ModelView }) {
  const [tokens, setTokens] = useState(wordsOf(view.tokensPerDay))
  const [money, setMoney] = useState(wordsOf(view.moneyPerDay))
  const save = useMutation({
    mutationFn: () =>
      house.changeModelBudget({ tokensPerDay: limitIn(tokens), moneyPerDay: limitIn(money) }),
    onSuccess: () => {
      void cache.invalidateQueries(modelQuery)
      toast('The limit holds from now on.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const limit = (
    id: string,
    value: string,
    hear: (words: string) => void,
    step: number | 'any',
  ) => (
    <Input
      id={id}
      type="number"
      min={0}
      step={step}
      value={value}
      onChange={(event) => hear(event.target.value)}
      className="w-40!"
    />
  )
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <Field
        label="Tokens a day"
        help={`Empty: no limit. ${count.format(view.tokensToday)} used today.`}
      >
        {(id) => limit(id, tokens, setTokens, 1)}
      </Field>
      {view.price && (
        <Field
          label={`${view.price.currency} a day`}
          help={`Empty: no limit. ${costWords(view.moneyToday, view.price)} spent today.`}
        >
          {(id) => limit(id, money, setMoney, 'any')}
        </Field>
      )}
      <Button type="submit" disabled={save.isPending}>
        Save
      </Button>
      <ProblemLine problem={save.error && toProblem(save.error)} />
    </form>
  )
}
