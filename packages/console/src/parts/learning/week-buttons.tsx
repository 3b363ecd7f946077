import { type KeyboardEvent, useRef } from 'react'
import { classNames } from '../../design/class-names.ts'
import { weekSentence } from './learning-words.ts'
import type { WeekColumn } from './weeks-plot.ts'

type WeekButtonsProps = {
  columns: readonly WeekColumn[]
  band: number
  left: number
  chosen: string | undefined
  onChoose: (week: string) => void
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** Each week can be pressed; arrows go from one to the next, and Tab passes them all in one step. */
export function WeekButtons({ columns, band, left, chosen, onChoose }: WeekButtonsProps) {
  const place = useRef<HTMLFieldSetElement>(null)
  const known = columns.flatMap(({ data }) => (data ? [data.week] : []))
  const walk = (event: KeyboardEvent) => {
    const to =
      event.key === 'Home'
        ? known[0]
        : event.key === 'End'
          ? known.at(-1)
          : known[known.indexOf(chosen ?? '') + (steps[event.key] ?? Number.NaN)]
    if (!to) return
    event.preventDefault()
    onChoose(to)
    place.current?.querySelector<HTMLElement>(`[data-week="${to}"]`)?.focus()
  }
  return (
    <fieldset ref={place} className="absolute inset-0" onKeyDown={walk}>
      <legend className="sr-only">Weeks</legend>
      {columns.map(({ week, data }, at) =>
        data ? (
          <button
            key={week}
            type="button"
            data-week={week}
            aria-label={weekSentence(data)}
            aria-pressed={week === chosen}
            tabIndex={week === chosen ? 0 : -1}
            onClick={() => onChoose(week)}
            style={{ left: left + at * band, width: band }}
            className={classNames(
              'inset-focus absolute inset-y-0 rounded-sm',
              week === chosen ? 'bg-selected' : 'hover:bg-hover',
            )}
          />
        ) : null,
      )}
    </fieldset>
  )
}
