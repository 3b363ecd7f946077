import type { ConversationDetail } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, TextArea } from '../../design/field.tsx'
import { Switch } from '../../design/switch.tsx'
import type { Commands } from './use-commands.ts'

const fields = [
  { name: 'done', label: 'Done', hint: 'What you did: refunded the second charge' },
  { name: 'decided', label: 'Decided', hint: 'What holds from now on' },
  { name: 'promised', label: 'Promised', hint: 'What the customer may expect, and by when' },
  { name: 'assistantMay', label: 'The assistant may', hint: 'What it is free to do now' },
] as const

type HandBackProps = { detail: ConversationDetail; commands: Commands; onClose: () => void }

/** The note with which the baton goes back, so that the assistant knows what was said and promised. */
export function HandBackDialog({ detail, commands, onClose }: HandBackProps) {
  const [body, setBody] = useState({ done: '', decided: '', promised: '', assistantMay: '' })
  const waits = detail.row.unansweredSince !== null
  const [answerWaiting, setAnswerWaiting] = useState(waits)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    void commands.handBack({ ...body, answerWaiting })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Hand back to the assistant"
      says="All of it is optional. What you write here, the assistant reads."
    >
      <form
        onSubmit={submit}
        onKeyDown={(event) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit(event)
        }
        className="flex flex-col gap-3"
      >
        {fields.map((field) => (
          <Field key={field.name} label={field.label}>
            {(id) => (
              <TextArea
                id={id}
                rows={1}
                placeholder={field.hint}
                className="field-sizing-content min-h-8!"
                value={body[field.name]}
                onChange={(event) => setBody({ ...body, [field.name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <WaitingSwitch waits={waits} on={answerWaiting} onChange={setAnswerWaiting} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" keys="mod+enter" hint="Hand back">
            Hand back
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

type WaitingSwitchProps = { waits: boolean; on: boolean; onChange: (on: boolean) => void }

function WaitingSwitch({ waits, on, onChange }: WaitingSwitchProps) {
  return (
    <div className="flex items-center justify-between gap-4 rounded-md bg-sunken px-3 py-2">
      <span>
        <span className="block font-medium">Answer the waiting message</span>
        <span className="text-sm text-ink-soft">
          {waits
            ? 'The assistant answers what the customer wrote last.'
            : 'No message is waiting now.'}
        </span>
      </span>
      <Switch on={on} onChange={onChange} label="Answer the waiting message" />
    </div>
  )
}
