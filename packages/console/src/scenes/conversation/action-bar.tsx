import type { ConversationDetail } from '@baton/contract'
import { Check, Hand, Lightbulb, PhoneCall, Reply, RotateCcw, Undo2 } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import type { Floating } from './floating.ts'
import type { Commands } from './use-commands.ts'

type ActionBarProps = {
  detail: ConversationDetail
  commands: Commands
  onFloat: (what: Floating) => void
}

/** What may be done now, by the house's own rules; nothing else is offered. */
export function ActionBar({ detail, commands, onFloat }: ActionBarProps) {
  const may = (what: ConversationDetail['mayDo'][number]) => detail.mayDo.includes(what)
  return (
    <div className="scroll-quiet flex shrink-0 items-center gap-2 overflow-x-auto border-t px-5 py-2 max-two:px-3">
      {may('take_over') && (
        <Button
          look="primary"
          icon={<Hand size={14} />}
          keys={shortcuts.takeOver.keys}
          hint="Only you speak from then on"
          onClick={() => void commands.takeOver()}
        >
          Take over
        </Button>
      )}
      {may('steer') && !detail.escalation?.question && (
        <Button
          look="assistant"
          icon={<Lightbulb size={14} />}
          keys={shortcuts.steer.keys}
          hint="Tell the assistant how to go on"
          onClick={() => onFloat('steer')}
        >
          Steer
        </Button>
      )}
      {may('hand_back') && (
        <Button
          icon={<Reply size={14} />}
          keys={shortcuts.handBack.keys}
          hint="The assistant goes on, with your note"
          onClick={() => onFloat('hand-back')}
        >
          Hand back
        </Button>
      )}
      {may('requeue') && (
        <Button
          look="quiet"
          icon={<Undo2 size={14} />}
          hint="Back to the queue, for another person"
          onClick={() => void commands.requeue()}
        >
          Requeue
        </Button>
      )}
      {may('promise_callback') && (
        <Button
          look="quiet"
          icon={<PhoneCall size={14} />}
          hint="The customer is told that you come back to them; the wait ends"
          onClick={() => void commands.promiseCallback()}
        >
          Promise a callback
        </Button>
      )}
      <span className="flex-1" />
      {may('reopen') && (
        <Button icon={<RotateCcw size={14} />} onClick={() => void commands.reopen()}>
          Reopen
        </Button>
      )}
      {may('resolve') && (
        <Button
          look="quiet"
          icon={<Check size={14} />}
          keys={shortcuts.resolve.keys}
          onClick={() => void commands.resolve()}
        >
          Resolve
        </Button>
      )}
    </div>
  )
}
