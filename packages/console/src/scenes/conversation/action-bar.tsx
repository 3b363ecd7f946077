import type { ConversationDetail } from '@baton/contract'
import { Check, Hand, Lightbulb, PhoneCall, Reply, RotateCcw, Route, Undo2 } from 'lucide-react'
import type { MayDo } from '../../api/types.ts'
import { Button, type ButtonLook, IconButton } from '../../design/button.tsx'
import { shortcuts } from '../../keyboard/shortcuts.ts'
import type { Floating } from './floating.ts'
import { ToldWait } from './told-wait.tsx'
import type { Commands } from './use-commands.ts'

type ActionBarProps = {
  detail: ConversationDetail
  commands: Commands
  onFloat: (what: Floating) => void
}

type Action = {
  needs: MayDo
  word: string
  hint: string
  keys?: string
  look: ButtonLook
  icon: typeof Hand
  act: (commands: Commands, float: ActionBarProps['onFloat']) => void
}

/** What can be done with the baton. */
const passing: Action[] = [
  {
    needs: 'take_over',
    word: 'Take over',
    hint: 'Only you speak from then on',
    keys: shortcuts.takeOver.keys,
    look: 'primary',
    icon: Hand,
    act: (commands) => void commands.takeOver(),
  },
  {
    needs: 'steer',
    word: 'Steer',
    hint: 'Tell the assistant how to go on',
    keys: shortcuts.steer.keys,
    look: 'assistant',
    icon: Lightbulb,
    act: (_commands, float) => float('steer'),
  },
  {
    needs: 'hand_back',
    word: 'Hand back',
    hint: 'The assistant goes on, with your note',
    keys: shortcuts.handBack.keys,
    look: 'plain',
    icon: Reply,
    act: (_commands, float) => float('hand-back'),
  },
  {
    needs: 'requeue',
    word: 'Requeue',
    hint: 'Back to the queue, for another person',
    look: 'quiet',
    icon: Undo2,
    act: (commands) => void commands.requeue(),
  },
  {
    needs: 'promise_callback',
    word: 'Promise a callback',
    hint: 'The customer is told that you come back to them; the wait ends',
    look: 'quiet',
    icon: PhoneCall,
    act: (commands) => void commands.promiseCallback(),
  },
]

/** What ends or begins a conversation. */
const closing: Action[] = [
  {
    needs: 'reopen',
    word: 'Reopen',
    hint: 'Open it again',
    look: 'plain',
    icon: RotateCcw,
    act: (commands) => void commands.reopen(),
  },
  {
    needs: 'resolve',
    word: 'Resolve',
    hint: 'Nothing is left to do; can be undone for eight seconds',
    keys: shortcuts.resolve.keys,
    look: 'quiet',
    icon: Check,
    act: (commands) => void commands.resolve(),
  },
]

/** What may be done now, by the house's own rules; nothing else is offered. */
export function ActionBar({ detail, commands, onFloat }: ActionBarProps) {
  const asked = Boolean(detail.escalation?.question)
  const offered = (action: Action) =>
    detail.mayDo.includes(action.needs) && !(action.needs === 'steer' && asked)
  const draw = ({ needs, word, icon: Icon, act, keys, ...rest }: Action) => (
    <Button
      key={needs}
      icon={<Icon size={14} />}
      {...(keys && { keys })}
      {...rest}
      onClick={() => act(commands, onFloat)}
    >
      {word}
    </Button>
  )
  return (
    <div className="scroll-quiet flex shrink-0 items-center gap-2 overflow-x-auto border-t px-5 py-2 max-two:px-3">
      {passing.filter(offered).map(draw)}
      <span className="min-w-0 flex-1 truncate text-right text-sm">
        {detail.row.holder.kind === 'waiting' && <ToldWait conversation={detail.row.id} />}
      </span>
      <IconButton label="How it comes to a person" onClick={() => onFloat('routing')}>
        <Route size={15} />
      </IconButton>
      {closing.filter(offered).map(draw)}
    </div>
  )
}
