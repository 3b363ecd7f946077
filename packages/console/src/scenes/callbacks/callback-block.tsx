import { useQuery } from '@tanstack/react-query'
import { agentsQuery } from '../../api/queries.ts'
import type { CallbackView } from '../../api/reaching-types.ts'
import { classNames } from '../../design/class-names.ts'
import { clockOf } from '../../parts/time.ts'
import { stateLooks, stateOf, stateWords, ways } from './callback-look.ts'
import { hourPixels } from './days.ts'

type CallbackBlockProps = {
  callback: CallbackView
  now: number
  span: { from: number; to: number }
  lane: number
  lanes: number
  onOpen: () => void
  onDrag: (callback: CallbackView | null) => void
}

/** One promise in the calendar. Enter opens it; there it can be moved as well. */
export function CallbackBlock(props: CallbackBlockProps) {
  const { callback, now, span, lane, lanes, onOpen, onDrag } = props
  const state = stateOf(callback, now)
  const { icon: Icon, word } = ways[callback.way]
  const name = useAgentName(callback.agent)
  const time = callback.dueFrom ? clockOf(callback.dueFrom) : ''
  return (
    <button
      type="button"
      draggable={callback.state === 'open'}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', callback.customer)
        onDrag(callback)
      }}
      onDragEnd={() => onDrag(null)}
      onClick={onOpen}
      aria-label={`${time} ${callback.customer}, ${word}, ${name ?? 'nobody yet'}, ${stateWords[state]}`}
      className={classNames(
        'inset-focus absolute overflow-hidden rounded-sm border-l-3 px-1.5 text-left text-xs leading-4 hover:z-10 hover:shadow-float',
        stateLooks[state],
      )}
      style={{
        top: (span.from / 60) * hourPixels + 1,
        height: ((span.to - span.from) / 60) * hourPixels - 2,
        left: `calc(${(lane / lanes) * 100}% + 2px)`,
        width: `calc(${100 / lanes}% - 4px)`,
      }}
    >
      <span className="flex items-center gap-1 font-medium">
        <Icon size={10} className="shrink-0" aria-hidden="true" />
        <span className="truncate">{callback.customer}</span>
      </span>
      <span className="block truncate">
        {time}
        {lanes < 3 && ` · ${name ?? 'nobody yet'}`}
      </span>
    </button>
  )
}

export function useAgentName(id: string | null): string | null {
  const { data } = useQuery(agentsQuery)
  return id === null ? null : (data?.items.find((it) => it.id === id)?.name ?? 'Somebody who left')
}
