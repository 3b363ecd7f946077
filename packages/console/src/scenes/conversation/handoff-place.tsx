import type { ConversationDetail } from '@baton/contract'
import { useState } from 'react'
import { HandoffCard } from '../../parts/handoff-card.tsx'
import { showMessage } from './show-message.ts'

/** Open until a person has answered, folded to its sentence afterwards; whoever folds it decides. */
export function HandoffPlace({ detail }: { detail: ConversationDetail }) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  if (!detail.package) return null
  const { holder, lastAuthor, status } = detail.row
  const unread = status === 'open' && holder.kind !== 'ai' && lastAuthor !== 'agent'
  const roomy = matchMedia('(min-width: 701px)').matches
  return (
    <HandoffCard
      card={detail.package}
      open={chosen ?? (unread && roomy)}
      onOpen={setChosen}
      onShow={showMessage}
    />
  )
}
