import type { ConversationDetail } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { IconButton } from '../../design/button.tsx'
import { classNames } from '../../design/class-names.ts'
import { CustomerPanel } from '../../parts/customer-panel.tsx'

type CustomerPlaceProps = { detail: ConversationDetail; open: boolean; onClose: () => void }

/** A pane beside the conversation; where there is no room for one, it opens over it. */
export function CustomerPlace({ detail, open, onClose }: CustomerPlaceProps) {
  const navigate = useNavigate()
  return (
    <aside
      aria-label="Customer"
      className={classNames(
        'scroll-quiet w-76 shrink-0 overflow-y-auto border-l bg-surface',
        'max-three:absolute max-three:inset-y-0 max-three:right-0 max-three:z-20 max-three:w-84 max-three:max-w-full max-three:shadow-float',
        !open && 'max-three:hidden',
      )}
    >
      <div className="hidden justify-end px-2 pt-2 max-three:flex">
        <IconButton label="Close the customer" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </div>
      <CustomerPanel
        detail={detail}
        onEarlier={(conversation) =>
          void navigate({
            to: '/inbox/$view/$conversation',
            params: { view: 'all', conversation },
          })
        }
      />
    </aside>
  )
}
