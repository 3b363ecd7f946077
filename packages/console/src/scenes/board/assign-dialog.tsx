import { type KeyboardEvent, useState } from 'react'
import type { AssignBody } from '../../api/reaching-types.ts'
import { classNames } from '../../design/class-names.ts'
import { Dialog } from '../../design/dialog.tsx'
import { Input } from '../../design/field.tsx'
import { fuzzyFind } from '../../keyboard/fuzzy.ts'
import { loadWords } from '../../parts/load-words.ts'
import { PresenceDot } from '../../parts/presence.tsx'
import { type Moving, useBoard } from './board-context.ts'
import { inOrderOfRoom } from './figures-of-board.ts'

type AssignDialogProps = {
  what: Moving
  onClose: () => void
  onAssign: (to: AssignBody) => void
}

type Place = {
  key: string
  name: string
  more: string
  to: AssignBody
  presence?: 'available' | 'busy'
}

/** The keyboard's way to what dragging does: type a few letters of a person or a queue, Enter. */
export function AssignDialog({ what, onClose, onAssign }: AssignDialogProps) {
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const places = fuzzyFind(search, usePlaces(what), ({ name }) => name)
  const chosen = Math.min(at, places.length - 1)
  const hear = (event: KeyboardEvent) => {
    const place = places[chosen]
    if (event.key === 'ArrowDown') setAt(Math.min(places.length - 1, chosen + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1))
    else if (event.key === 'Enter' && place) onAssign(place.to)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onClose={onClose} title={`Give ${what.customer} to…`}>
      <Input
        role="combobox"
        aria-label="Person or queue"
        aria-expanded
        aria-controls="assign-places"
        aria-activedescendant={places[chosen] ? `assign-${places[chosen].key}` : undefined}
        placeholder="Person or queue"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={hear}
      />
      <div id="assign-places" role="listbox" aria-label="People and queues" className="mt-2">
        {places.slice(0, 12).map((place, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={place.key}
            id={`assign-${place.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === chosen}
            onClick={() => onAssign(place.to)}
            className={classNames(
              'flex h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5',
              position === chosen ? 'bg-hover' : 'hover:bg-sunken',
            )}
          >
            {place.presence && <PresenceDot presence={place.presence} />}
            <span className="flex-1 truncate">{place.name}</span>
            <span className="text-sm text-ink-faint">{place.more}</span>
          </div>
        ))}
        {places.length === 0 && <p className="p-2.5 text-ink-faint">Nobody here by that name.</p>}
      </div>
    </Dialog>
  )
}

/** Only people who are there: given to others, the customer would wait for nobody. */
function usePlaces(what: Moving): Place[] {
  const { board } = useBoard()
  const people = inOrderOfRoom(board.people).flatMap(({ agent, state }): Place[] =>
    state.isHere &&
    (state.presence === 'available' || state.presence === 'busy') &&
    agent.name !== what.from
      ? [
          {
            key: agent.id,
            name: agent.name,
            more: loadWords(state),
            to: { agent: agent.id },
            presence: state.presence,
          },
        ]
      : [],
  )
  const queues = board.queues
    .filter(({ id }) => id !== what.from)
    .map(({ id, name, waiting }) => ({
      key: `queue-${id}`,
      name: `Queue ${name}`,
      more: `${waiting} waiting`,
      to: { queue: id },
    }))
  return [...people, ...queues]
}
