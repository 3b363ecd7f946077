import { useEffect, useRef, useState } from 'react'
import type { Macro } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

type MacroListProps = { macros: Macro[]; onPick: (macro: Macro) => void; onLeave: () => void }

/** Macros by name: type to narrow, arrows to choose, Enter to insert. */
export function MacroList({ macros, onPick, onLeave }: MacroListProps) {
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const wanted = search.toLowerCase()
  const found = macros.filter((macro) =>
    `${macro.name} ${macro.text}`.toLowerCase().includes(wanted),
  )
  const chosen = found[Math.min(at, found.length - 1)]
  const hear = (key: string): boolean => {
    if (key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (key === 'Enter' && chosen) onPick(chosen)
    else if (key === 'Escape') onLeave()
    else return false
    return true
  }
  return (
    <div className="rise absolute inset-x-2 bottom-full z-20 mb-1 overflow-hidden rounded-md border bg-surface shadow-float">
      <input
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-controls="macros"
        aria-activedescendant={chosen ? `macro-${chosen.id}` : undefined}
        aria-label="Find a macro"
        placeholder="Find a macro"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => hear(event.key) && event.preventDefault()}
        className="h-9 w-full border-b bg-transparent px-3 outline-none"
      />
      <Found found={found} chosen={chosen} onPick={onPick} />
    </div>
  )
}

type FoundProps = { found: Macro[]; chosen: Macro | undefined; onPick: (macro: Macro) => void }

function Found({ found, chosen, onPick }: FoundProps) {
  return (
    <div
      id="macros"
      role="listbox"
      aria-label="Macros"
      className="scroll-quiet max-h-56 overflow-y-auto p-1"
    >
      {found.map((macro) => (
        <div
          key={macro.id}
          id={`macro-${macro.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={macro === chosen}
          onMouseDown={(event) => {
            event.preventDefault()
            onPick(macro)
          }}
          className={classNames(
            'cursor-pointer rounded-sm px-2 py-1',
            macro === chosen && 'bg-hover',
          )}
        >
          <span className="block font-medium">{macro.name}</span>
          <span className="block truncate text-sm text-ink-soft">{macro.text}</span>
        </div>
      ))}
      {found.length === 0 && <p className="px-2 py-1 text-ink-soft">No macro has these words.</p>}
    </div>
  )
}
