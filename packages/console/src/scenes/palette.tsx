import { Dialog as Radix } from 'radix-ui'
import { type KeyboardEvent, useState } from 'react'
import { classNames } from '../design/class-names.ts'
import { Kbd } from '../design/kbd.tsx'
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts'

/** Everything by name: what can be done here, where one can go, conversations, articles. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const entries = usePaletteEntries(search)
  const chosen = Math.min(at, entries.length - 1)
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    setTimeout(entry.act)
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, entries.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter') run(entries[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="rise fixed top-[14vh] left-1/2 z-40 flex max-h-[64vh] w-[calc(100vw-24px)] max-w-150 -translate-x-1/2 flex-col overflow-hidden rounded-lg bg-surface shadow-float"
        >
          <Radix.Title className="sr-only">Find anything</Radix.Title>
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls="found"
            aria-activedescendant={entries[chosen] ? `found-${chosen}` : undefined}
            aria-label="Find anything"
            placeholder="Find a command, a conversation, an article"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value)
              setAt(0)
            }}
            onKeyDown={hear}
            className="h-12 shrink-0 border-b bg-transparent px-4 text-lg outline-none"
          />
          <Found entries={entries} chosen={chosen} onRun={run} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type FoundProps = { entries: PaletteEntry[]; chosen: number; onRun: (entry: PaletteEntry) => void }

function Found({ entries, chosen, onRun }: FoundProps) {
  if (entries.length === 0)
    return <p className="p-4 text-ink-soft">Nothing has these letters in this order.</p>
  return (
    <div
      id="found"
      role="listbox"
      aria-label="Found"
      className="scroll-quiet overflow-y-auto p-1.5"
    >
      {entries.map((entry, position) => (
        <div
          key={entry.id}
          id={`found-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === chosen}
          ref={position === chosen ? (it) => it?.scrollIntoView({ block: 'nearest' }) : undefined}
          onClick={() => onRun(entry)}
          onKeyDown={(event) => event.key === 'Enter' && onRun(entry)}
          className={classNames(
            'flex h-9 cursor-pointer items-center gap-3 rounded-md px-2.5',
            position === chosen ? 'bg-hover' : 'hover:bg-sunken',
          )}
        >
          <span className="w-22 shrink-0 text-sm text-ink-faint">{entry.group}</span>
          <span className="min-w-0 flex-1 truncate">
            {entry.says}
            {entry.more && <span className="text-ink-faint"> · {entry.more}</span>}
          </span>
          {entry.keys && <Kbd keys={entry.keys} />}
        </div>
      ))}
    </div>
  )
}
