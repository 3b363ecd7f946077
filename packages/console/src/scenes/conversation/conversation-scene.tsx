import type { ConversationDetail } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { toProblem } from '../../api/client.ts'
import { conversationQuery } from '../../api/queries.ts'
import { Skeleton } from '../../design/skeleton.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { BatonBar } from '../../parts/baton-bar.tsx'
import { OpenQuestion } from '../../parts/open-question.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { LookbackPlace } from '../lookback-place.tsx'
import { useMe } from '../use-me.ts'
import { useSeen } from '../use-seen.ts'
import { ActionBar } from './action-bar.tsx'
import { ComposerPlace } from './composer-place.tsx'
import { ConversationHeader } from './conversation-header.tsx'
import { CustomerPlace } from './customer-place.tsx'
import type { Floating } from './floating.ts'
import { HandoffPlace } from './handoff-place.tsx'
import { ThreadPlace } from './thread-place.tsx'
import { useCommands } from './use-commands.ts'

const HandBackDialog = lazy(() =>
  import('./hand-back-dialog.tsx').then((it) => ({ default: it.HandBackDialog })),
)
const RoutingDialog = lazy(() =>
  import('./routing-dialog.tsx').then((it) => ({ default: it.RoutingDialog })),
)
const SteerDrawer = lazy(() =>
  import('./steer-drawer.tsx').then((it) => ({ default: it.SteerDrawer })),
)

export function ConversationScene() {
  const { conversation = '' } = useParams({ strict: false })
  const { data, error } = useQuery(conversationQuery(conversation))
  if (data) return <OpenConversation key={conversation} detail={data} />
  return (
    <div className="flex-1 p-4">
      {error ? <ProblemLine problem={toProblem(error)} /> : <Skeleton lines={5} />}
    </div>
  )
}

function OpenConversation({ detail }: { detail: ConversationDetail }) {
  const me = useMe().agent
  const given = useCommands(detail.row.id)
  useSeen(detail.row.id)
  const [floating, setFloating] = useState<Floating>(null)
  const [tab, setTab] = useState<'reply' | 'note'>('reply')
  const takeOver = () => {
    setTab('reply')
    // At once: whoever takes over writes next, and until the field has the cursor their letters are commands.
    document.getElementById('composer')?.focus()
    return given.takeOver()
  }
  const commands = { ...given, takeOver }
  const may = (what: ConversationDetail['mayDo'][number]) => detail.mayDo.includes(what)
  useShortcut('takeOver', may('take_over') ? () => void commands.takeOver() : null)
  useShortcut('handBack', may('hand_back') ? () => setFloating('hand-back') : null)
  useShortcut('steer', may('steer') ? () => setFloating('steer') : null)
  useShortcut('resolve', may('resolve') ? () => void commands.resolve() : null)
  const close = () => setFloating(null)
  const question = detail.escalation?.question?.question
  return (
    <div className="relative flex min-w-0 flex-1">
      <article
        aria-label={`Conversation with ${detail.row.customer.name}`}
        className="flex min-w-0 flex-1 flex-col"
      >
        <ConversationHeader detail={detail} me={me.id} onCustomer={() => setFloating('customer')} />
        <BatonBar row={detail.row} />
        <HandoffPlace detail={detail} />
        <ThreadPlace detail={detail} onDraftBack={setTab} />
        {question && may('steer') && (
          <OpenQuestion question={question} onAnswer={() => setFloating('steer')} />
        )}
        <LookbackPlace conversation={detail.row.id} isOver={isOver(detail)} />
        <ActionBar detail={detail} commands={commands} onFloat={setFloating} />
        <ComposerPlace detail={detail} tab={tab} onTab={setTab} />
      </article>
      <CustomerPlace detail={detail} open={floating === 'customer'} onClose={close} />
      <Suspense fallback={null}>
        {floating === 'hand-back' && (
          <HandBackDialog detail={detail} commands={commands} onClose={close} />
        )}
        {floating === 'routing' && (
          <RoutingDialog
            conversation={detail.row.id}
            customer={detail.row.customer.name}
            onClose={close}
          />
        )}
        {floating === 'steer' && may('steer') && (
          <SteerDrawer detail={detail} commands={commands} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}

/** No person has it, and none is waited for: what was escalated is over, or on its way to the customer. */
const isOver = ({ row: { holder } }: ConversationDetail): boolean =>
  holder.kind === 'ai' || holder.kind === 'guided'
