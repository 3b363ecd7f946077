import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { reaching } from '../../api/reaching.ts'
import type { QueueBoard } from '../../api/reaching-types.ts'
import { useNow } from '../../live/now.ts'
import { spanWords } from '../../parts/time.ts'
import { boardFigures } from './figures-of-board.ts'

/** The state of the house in one line. */
export function BoardFigures({ board }: { board: QueueBoard }) {
  const now = useNow()
  const { data: sla } = useQuery({ queryKey: ['sla', 'report'], queryFn: reaching.sla })
  const { waiting, oldest, atRisk, here, people, free } = boardFigures(board)
  return (
    <dl className="flex flex-1 flex-wrap gap-x-7 gap-y-1">
      <Figure word="waiting" value={waiting} look={waiting > 0 ? 'text-waiting' : ''} />
      <Figure word="longest" value={oldest ? spanWords(now - Date.parse(oldest)) : '–'} />
      <Figure word="promises at risk" value={atRisk} look={atRisk > 0 ? 'text-urgent' : ''} />
      {sla && (
        <>
          <Figure
            word="answers at risk"
            value={sla.open.atRisk}
            look={sla.open.atRisk > 0 ? 'text-waiting' : ''}
          />
          <Figure
            word="answers late"
            value={sla.open.breached}
            look={sla.open.breached > 0 ? 'text-urgent' : ''}
          />
        </>
      )}
      <Figure word="people here" value={`${here} of ${people}`} />
      <Figure word="room for" value={free} look={free === 0 && waiting > 0 ? 'text-urgent' : ''} />
    </dl>
  )
}

type FigureProps = { word: string; value: ReactNode; look?: string }

function Figure({ word, value, look = '' }: FigureProps) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-ink-faint">{word}</dt>
      <dd className={`text-lg leading-5 font-semibold tabular ${look}`}>{value}</dd>
    </div>
  )
}
