import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'

export type MenuEntry = {
  label: string
  icon?: ReactNode
  keys?: string
  checked?: boolean
  /** Begins a new group: a hairline above. */
  begins?: boolean
  act: () => void
}

type MenuProps = {
  trigger: ReactNode
  label: string
  entries: MenuEntry[]
  side?: 'right' | 'bottom' | 'top'
}

export function Menu({ trigger, label, entries, side = 'bottom' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side={side}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          className="rise z-50 min-w-44 rounded-md border bg-surface p-1 shadow-float"
        >
          {entries.map((entry) => (
            <DropdownMenu.Item
              key={entry.label}
              onSelect={entry.act}
              className={classNames(
                'relative flex h-8 items-center gap-2.5 rounded-sm px-2 outline-none data-highlighted:bg-hover',
                entry.begins &&
                  'mt-2 before:absolute before:-inset-x-1 before:-top-1 before:h-px before:bg-line',
              )}
            >
              <span className="flex w-4 justify-center">{entry.icon}</span>
              <span className="flex-1">{entry.label}</span>
              {entry.checked && <span className="text-accent">✓</span>}
              {entry.keys && <Kbd keys={entry.keys} />}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
