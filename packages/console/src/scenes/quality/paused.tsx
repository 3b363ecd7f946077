import { CirclePause } from 'lucide-react'
import { percent } from '../../parts/quality-words.ts'

/** Calm, because nothing is broken: people answer, and this says why. */
export function Paused({ target }: { target: number }) {
  return (
    <p
      role="status"
      className="flex gap-2.5 rounded-md border border-waiting-line bg-waiting-soft px-3 py-2 text-waiting"
    >
      <CirclePause size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
      <span>
        <span className="font-semibold">The assistant answers nothing by itself now.</span> So many
        answers were wrong that it could not keep under {percent(target)}, however sure it was. It
        asks back or brings in a person instead. Read which answers were wrong, and correct the
        articles behind them.
      </span>
    </p>
  )
}
