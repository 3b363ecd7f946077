import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  says?: string
  wide?: boolean
  children: ReactNode
}

/** What floats above everything and must be answered or left with Escape. */
export function Dialog({ open, onClose, title, says, wide, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          onOpenAutoFocus={focusFirstField}
          {...(says ? {} : { 'aria-describedby': undefined })}
          className={classNames(
            'rise fixed top-[10vh] left-1/2 z-40 max-h-[80vh] w-[calc(100vw-24px)] -translate-x-1/2 overflow-y-auto rounded-lg bg-surface shadow-float scroll-quiet',
            wide ? 'max-w-180' : 'max-w-130',
          )}
        >
          <div className="flex items-start gap-4 px-5 pt-4">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {says && <Radix.Description className="text-ink-soft">{says}</Radix.Description>}
            </div>
            <Radix.Close
              aria-label="Close"
              className="inline-flex size-8 items-center justify-center rounded-md text-ink-soft hover:bg-hover"
            >
              <X size={16} />
            </Radix.Close>
          </div>
          <div className="px-5 pt-3 pb-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** A dialog that asks something is ready to be answered: the first field has the cursor, not the close button. */
function focusFirstField(event: Event): void {
  const place = event.currentTarget
  if (!(place instanceof HTMLElement)) return
  const field = place.querySelector<HTMLElement>('input, textarea, select')
  if (!field) return
  event.preventDefault()
  field.focus()
}
