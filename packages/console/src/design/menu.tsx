import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

export type MenuEntry = {
  label: string
  icon?: ReactNode
  keys?: string
  checked?: boolean
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
              className="flex h-8 items-center gap-2 rounded-sm px-2 outline-none data-highlighted:bg-hover"
            >
              {entry.icon}
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
