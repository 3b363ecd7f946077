import type { ConversationDetail } from '@baton/contract'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { SteerCard } from '../../parts/steer-card.tsx'
import { useSteering } from '../steer-desk/use-steering.ts'
import type { Commands } from './use-commands.ts'

type DrawerProps = { detail: ConversationDetail; commands: Commands; onClose: () => void }

/** Steering beside the thread, so that both can be read. */
export function SteerDrawer({ detail, onClose }: DrawerProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  useShortcut('leave', onClose)
  const { ready, ...steering } = useSteering(detail, () => {
    toast('The assistant has your guidance.')
    onClose()
  })
  return (
    <aside
      ref={place}
      tabIndex={-1}
      aria-label="Steer the assistant"
      className="rise scroll-quiet absolute inset-y-0 right-0 z-20 w-115 max-w-full overflow-y-auto border-l bg-surface p-5 shadow-float outline-none"
    >
      <div className="mb-2 flex items-center justify-between">
        <p className="text-sm font-medium text-assistant">Steer the assistant</p>
        <IconButton label="Close" keys="escape" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </div>
      {ready && <SteerCard {...steering} />}
    </aside>
  )
}
