import type { ScenarioBody } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { Button } from '../../design/button.tsx'
import { Field, Input } from '../../design/field.tsx'
import { Switch } from '../../design/switch.tsx'
import { ChipsField } from '../../parts/chips-field.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { CustomerFields } from './customer-fields.tsx'
import { EndFields } from './end-fields.tsx'
import { FactsFields } from './facts-fields.tsx'
import type { Document } from './scenario-start.ts'
import { refreshSimulations } from './simulation-queries.ts'

type ScenarioFormProps = {
  start: ScenarioBody
  may: boolean
  send: (body: ScenarioBody) => Promise<unknown>
  onDone: () => void
  onCancel: () => void
  /** More that can be done with it. */
  children?: ReactNode
}

/** All of a scenario: the customer, what is known of them, and how it should come out. */
export function ScenarioForm({ start, may, send, onDone, onCancel, children }: ScenarioFormProps) {
  const { name, topic, enabled, regression, document } = start
  const [body, setBody] = useState<ScenarioBody>({ name, topic, enabled, regression, document })
  const change = (next: Partial<ScenarioBody>) => setBody({ ...body, ...next })
  const write = (next: Partial<Document>) => change({ document: { ...body.document, ...next } })
  const save = useMutation({
    mutationFn: () => send({ ...body, name: body.name.trim() || nameOf(body.document) }),
    onSuccess: () => {
      refreshSimulations()
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-5">
        <Naming body={body} change={change} />
        <CustomerFields
          customer={body.document.customer}
          onChange={(customer) => write({ customer })}
        />
        <EndFields ends={body.document.ends} onChange={(ends) => write({ ends })} />
        <WordsFields document={body.document} write={write} />
        <FactsFields facts={body.document.facts} onChange={(facts) => write({ facts })} />
      </fieldset>
      <ProblemLine problem={save.error && toProblem(save.error)} />
      <div className="flex flex-wrap justify-end gap-2">
        {children}
        <span className="flex-1" />
        <Button onClick={onCancel}>{may ? 'Cancel' : 'Close'}</Button>
        {may && (
          <Button type="submit" look="primary" disabled={save.isPending}>
            Save
          </Button>
        )}
      </div>
    </form>
  )
}

const nameOf = ({ customer }: Document): string =>
  (customer.kind === 'scripted' ? (customer.lines.at(-1)?.says ?? '') : customer.goal).slice(
    0,
    90,
  ) || 'Without a name'

type NamingProps = { body: ScenarioBody; change: (next: Partial<ScenarioBody>) => void }

function Naming({ body, change }: NamingProps) {
  return (
    <div className="grid gap-3 two:grid-cols-[2fr_1fr]">
      <Field label="Name">
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            value={body.name}
            placeholder="The last thing the customer says"
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Topic">
        {(id) => (
          <Input
            id={id}
            required
            maxLength={80}
            value={body.topic}
            onChange={(event) => change({ topic: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-x-6 gap-y-2 text-ink-soft two:col-span-2">
        <span className="flex items-center gap-2">
          <Switch
            label="Belongs to the regression set"
            on={body.regression}
            onChange={(regression) => change({ regression })}
          />
          Belongs to the regression set
        </span>
        <span className="flex items-center gap-2">
          <Switch label="Enabled" on={body.enabled} onChange={(enabled) => change({ enabled })} />
          Enabled
        </span>
      </div>
    </div>
  )
}

type WordsProps = { document: Document; write: (next: Partial<Document>) => void }

function WordsFields({ document, write }: WordsProps) {
  return (
    <div className="grid gap-3 two:grid-cols-2">
      <div className="flex flex-col gap-1">
        <span className="font-medium">Must say</span>
        <ChipsField
          label="Must say"
          values={document.mustSay}
          onChange={(mustSay) => write({ mustSay })}
          empty="anything; a | b means one of both"
        />
      </div>
      <div className="flex flex-col gap-1">
        <span className="font-medium">Must not say</span>
        <ChipsField
          label="Must not say"
          values={document.mustNotSay}
          onChange={(mustNotSay) => write({ mustNotSay })}
          empty="nothing is forbidden"
        />
      </div>
    </div>
  )
}
