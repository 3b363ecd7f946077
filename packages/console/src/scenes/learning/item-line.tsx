import type { LearnedItem } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { IntervalMark, type Scale } from '../../parts/learning/interval-mark.tsx'
import { countWords } from '../../parts/learning/learning-words.ts'
import { percent } from '../../parts/quality-words.ts'
import type { ItemState } from './item-state.ts'

const fromWords: Record<LearnedItem['from'], string> = {
  guidance: 'guidance',
  takeover: 'a takeover',
  correction: 'a correction',
}

const looks: Record<ItemState['kind'], string> = {
  used: 'bg-human-soft text-human',
  watched: 'bg-waiting-soft text-waiting',
  harmful: 'bg-urgent-soft text-urgent',
  retired: 'bg-hover text-ink-soft',
}

export const StateBadge = ({ state: { kind, word } }: { state: ItemState }) => (
  <span className={`w-fit rounded-sm px-1.5 text-sm font-medium whitespace-nowrap ${looks[kind]}`}>
    {word}
  </span>
)

export const taughtWords = ({ from, by, ageDays }: LearnedItem): string =>
  `from ${fromWords[from]}${by ? ` by ${by}` : ''}, ${ageDays === 0 ? 'today' : `${countWords(ageDays, 'day')} ago`}`

type ItemLineProps = { item: LearnedItem; state: ItemState; scale: Scale }

/** A learned item and what it has done; its name opens the conversations it stood in. */
export function ItemLine({ item, state, scale }: ItemLineProps) {
  return (
    <tr className="align-top hover:bg-hover">
      <th scope="row" className="max-w-80 min-w-60 px-3 py-2 font-normal">
        <Link
          to="/learning"
          search={(before) => ({ ...before, open: 'item', article: item.article })}
          resetScroll={false}
          className="line-clamp-2 rounded-sm font-medium hover:underline"
        >
          {item.title}
        </Link>
        <span className="block text-sm text-ink-faint">{taughtWords(item)}</span>
      </th>
      <td className="px-3 py-2 whitespace-nowrap">
        {item.uses.toLocaleString()}
        {item.picks > 0 && (
          <span className="block text-sm text-ink-faint">{item.picks} picked</span>
        )}
      </td>
      <td className="px-3 py-2 whitespace-nowrap">
        <Avoided effect={item.effect} scale={scale} />
      </td>
      <td className="px-3 py-2 whitespace-nowrap">
        <Wrong item={item} />
      </td>
      <td className="px-3 py-2 whitespace-nowrap">
        <Satisfaction satisfaction={item.satisfaction} />
      </td>
      <td className="max-w-60 px-3 py-2">
        <StateBadge state={state} />
        {state.why && <span className="mt-0.5 block text-sm text-ink-soft">{state.why}</span>}
      </td>
    </tr>
  )
}

const round = (number: number) => Number(number.toFixed(1)).toLocaleString().replace('-', '\u2212')

function Avoided({ effect, scale }: { effect: LearnedItem['effect']; scale: Scale }) {
  if (!effect) return <span className="text-ink-faint">not asked again yet</span>
  return (
    <>
      <span className="flex items-center gap-2">
        <IntervalMark {...effect} value={effect.avoided} scale={scale} />
        <span className="font-medium">{round(effect.avoided)}</span>
        <span className="text-sm text-ink-faint">
          ({round(effect.low)} to {round(effect.high)})
        </span>
      </span>
      <span className="block text-sm text-ink-faint">
        {round(effect.expected)} expected, {round(effect.escalated)} came
      </span>
    </>
  )
}

function Wrong({ item: { judged, wrong, precision } }: { item: LearnedItem }) {
  if (!precision) return <span className="text-ink-faint">not looked at</span>
  return (
    <>
      {wrong} of {judged}
      <span className="block text-sm text-ink-faint">
        {percent(1 - precision.high)} to {percent(1 - precision.low)}
      </span>
    </>
  )
}

function Satisfaction({ satisfaction: { up, down, survey } }: Pick<LearnedItem, 'satisfaction'>) {
  if (up + down === 0 && survey === null) return <span className="text-ink-faint">–</span>
  return (
    <>
      {up + down > 0 && (
        <span className="flex items-center gap-1">
          <ThumbsUp size={13} aria-label="helpful" /> {up}
          <ThumbsDown size={13} aria-label="not helpful" className="ml-2" /> {down}
        </span>
      )}
      {survey !== null && (
        <span className="block text-sm text-ink-faint">{survey.toFixed(1)} of 5 in surveys</span>
      )}
    </>
  )
}
