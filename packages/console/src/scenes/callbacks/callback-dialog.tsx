import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { cache, conversationQuery } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { CallbackView, MoveCallbackBody } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field } from '../../design/field.tsx'
import { toast } from '../../design/toast.tsx'
import { useNow } from '../../live/now.ts'
import { HandoffCard } from '../../parts/handoff-card.tsx'
import { momentOf } from '../../parts/time.ts'
import { AgentSelect } from '../agent-select.tsx'
import { stateLooks, stateOf, stateWords, ways } from './callback-look.ts'
import { SlotSelect } from './slot-select.tsx'

type CallbackDialogProps = {
  callback: CallbackView
  onClose: () => void
  onMove: (callback: CallbackView, to: MoveCallbackBody) => Promise<void>
}

/** Everything for coming back to somebody: what it is about, how to reach them, and another time. */
export function CallbackDialog({ callback, onClose, onMove }: CallbackDialogProps) {
  const navigate = useNavigate()
  const isOpen = callback.state === 'open'
  const cancel = useMutation({
    mutationFn: () => reaching.cancelCallback(callback.id),
    onSuccess: () => {
      toast('Cancelled. The customer was told.')
      void cache.invalidateQueries({ queryKey: ['callbacks'] })
      onClose()
    },
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
  })
  const open = () =>
    void navigate({
      to: '/inbox/$view/$conversation',
      params: { view: 'all', conversation: callback.conversation },
    })
  return (
    <Dialog open wide onClose={onClose} title={callback.customer} says={whenWords(callback)}>
      <div className="flex flex-col gap-4">
        <HowItStands callback={callback} />
        <Prepared callback={callback} />
        {isOpen && (
          <MoveFields
            callback={callback}
            onMove={(to) => {
              void onMove(callback, to)
              onClose()
            }}
          />
        )}
        <div className="flex flex-wrap justify-end gap-2 border-t pt-3">
          {isOpen && (
            <>
              <span className="flex-1 self-center text-sm text-ink-faint">
                Kept by itself once a person answers.
              </span>
              <Button look="danger" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
                Cancel it
              </Button>
            </>
          )}
          <Button look="primary" onClick={open}>
            Open the conversation
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function HowItStands({ callback }: { callback: CallbackView }) {
  const state = stateOf(callback, useNow())
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <span className={`rounded-sm px-1.5 text-sm font-medium ${stateLooks[state]}`}>
        {stateWords[state]}
      </span>
      <span>
        {ways[callback.way].word}
        {callback.address && <strong className="font-semibold"> {callback.address}</strong>}
      </span>
      {callback.missed > 0 && (
        <span className="text-urgent">
          missed {callback.missed === 1 ? 'once' : `${callback.missed} times`} before
        </span>
      )}
      {callback.guaranteed && <span className="text-urgent">guaranteed</span>}
    </p>
  )
}

const whenWords = ({ dueFrom, dueTo, promisedAt }: CallbackView): string =>
  dueFrom && dueTo
    ? `${momentOf(dueFrom)} to ${new Date(dueTo).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}`
    : `As soon as somebody can; promised ${momentOf(promisedAt)}`

/** The handoff package of the conversation; the summary of the promise until it is there. */
function Prepared({ callback }: { callback: CallbackView }) {
  const { data } = useQuery(conversationQuery(callback.conversation))
  const nothing = () => undefined
  if (data?.package)
    return <HandoffCard card={data.package} open onOpen={nothing} onShow={nothing} />
  return <p className="rounded-md bg-sunken px-3 py-2">{callback.summary ?? callback.why}</p>
}

type MoveFieldsProps = { callback: CallbackView; onMove: (to: MoveCallbackBody) => void }

function MoveFields({ callback, onMove }: MoveFieldsProps) {
  const [slot, setSlot] = useState(callback.dueFrom ?? '')
  const [agent, setAgent] = useState(callback.agent ?? '')
  const changed = slot !== (callback.dueFrom ?? '') || agent !== (callback.agent ?? '')
  return (
    <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-3 max-two:grid-cols-1">
      <Field label="When">
        {(id) => <SlotSelect id={id} team={callback.team} value={slot} onChange={setSlot} />}
      </Field>
      <Field label="Who">
        {(id) => (
          <AgentSelect id={id} none="whoever is free then" value={agent} onChange={setAgent} />
        )}
      </Field>
      <Button
        disabled={!changed || slot === ''}
        onClick={() => onMove({ slot, agent: agent || null })}
      >
        Move it
      </Button>
    </div>
  )
}
