import { useState } from 'react'
import type { ProposedAction, SteerBody } from '../api/types.ts'
import { Button } from '../design/button.tsx'
import { Field, Input, TextArea } from '../design/field.tsx'
import { fieldWords, isMoney } from './field-words.ts'

type ApprovalProps = {
  action: ProposedAction
  busy: boolean
  onDecide: (decision: NonNullable<SteerBody['decision']>) => void
}

const shown = (name: string, value: string | number) =>
  isMoney(name) ? (Number(value) / 100).toFixed(2) : String(value)

function typed(name: string, value: string, before: string | number | undefined): string | number {
  if (typeof before !== 'number' || value.trim() === '' || Number.isNaN(Number(value))) return value
  return isMoney(name) ? Math.round(Number(value) * 100) : Number(value)
}

/** What the assistant wants to do: approve it, correct it, or refuse it with a reason. */
export function ActionApproval({ action, busy, onDecide }: ApprovalProps) {
  const [input, setInput] = useState(action.input)
  const [refusing, setRefusing] = useState(false)
  const [why, setWhy] = useState('')
  const edited = Object.keys(input).some((name) => input[name] !== action.input[name])
  const change = (name: string, value: string) =>
    setInput({ ...input, [name]: typed(name, value, action.input[name]) })
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-waiting-line bg-waiting-soft p-4">
      <p className="text-md font-semibold">{action.summary}</p>
      <div className="grid gap-3 two:grid-cols-2">
        {Object.entries(input).map(([name, value]) => (
          <Field key={name} label={fieldWords(name)}>
            {(id) => (
              <Input
                id={id}
                defaultValue={shown(name, value)}
                onChange={(event) => change(name, event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      {refusing && (
        <Field label="Why not? The assistant reads it.">
          {(id) => (
            <TextArea id={id} value={why} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      )}
      <div className="flex gap-2">
        {!refusing && (
          <Button
            look="primary"
            disabled={busy}
            onClick={() => onDecide({ approved: true, ...(edited && { input }) })}
          >
            {edited ? 'Approve as corrected' : 'Approve'}
          </Button>
        )}
        <Button
          look="danger"
          disabled={busy || (refusing && why.trim() === '')}
          onClick={() =>
            refusing ? onDecide({ approved: false, why: why.trim() }) : setRefusing(true)
          }
        >
          Refuse{refusing ? ' it' : '…'}
        </Button>
        {refusing && (
          <Button look="quiet" onClick={() => setRefusing(false)}>
            Not yet
          </Button>
        )}
      </div>
    </div>
  )
}
