import type { ConversationDetail } from '@baton/contract'
import { useState } from 'react'
import { HandoffCard } from '../../parts/handoff-card.tsx'
import { showMessage } from './show-message.ts'

/** Open while nobody has read it yet, folded to its sentence afterwards. */
export function HandoffPlace({ detail }: { detail: ConversationDetail }) {
  const fresh = detail.row.holder.kind === 'waiting' && matchMedia('(min-width: 701px)').matches
  const [open, setOpen] = useState(fresh)
  if (!detail.package) return null
  return <HandoffCard card={detail.package} open={open} onOpen={setOpen} onShow={showMessage} />
}
