import type { ModelPrice } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { modelQuery } from './model-cost.ts'

const parts = {
  input: 'A million tokens read',
  cachedInput: '… kept from before',
  output: '… written',
} as const
type Part = keyof typeof parts

/** What the provider charges, as its price list says it. Without it turns are counted in tokens only. */
export function ModelPriceForm({ price }: { price: ModelPrice | null }) {
  const [written, write] = useState(
    price ?? { currency: 'EUR', input: 0, cachedInput: 0, output: 0 },
  )
  const save = useMutation({
    mutationFn: () => house.changeModelPrice(written),
    onSuccess: () => {
      void cache.invalidateQueries(modelQuery)
      toast('Turns are priced from now on.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <Field label="Currency">
        {(id) => (
          <Input
            id={id}
            required
            pattern="[A-Z]{3}"
            title="Three capital letters, such as EUR"
            value={written.currency}
            onChange={(event) => write({ ...written, currency: event.target.value.toUpperCase() })}
            className="w-20!"
          />
        )}
      </Field>
      {(Object.keys(parts) as Part[]).map((part) => (
        <Field key={part} label={parts[part]}>
          {(id) => (
            <Input
              id={id}
              type="number"
              required
              min={0}
              step="any"
              value={String(written[part])}
              onChange={(event) => write({ ...written, [part]: Number(event.target.value) })}
              className="w-36!"
            />
          )}
        </Field>
      ))}
      <Button type="submit" disabled={save.isPending}>
        {price ? 'Change the price' : 'Set the price'}
      </Button>
      <ProblemLine problem={save.error && toProblem(save.error)} />
    </form>
  )
}
