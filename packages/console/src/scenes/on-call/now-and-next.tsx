import type { OnCallView } from '../../api/reaching-types.ts'
import { Avatar } from '../../design/avatar.tsx'
import { momentOf } from '../../parts/time.ts'

/** Whose turn it is, until when, and who follows. */
export function NowAndNext({ view }: { view: OnCallView }) {
  const { now, next, until } = view
  return (
    <div className="grid grid-cols-2 gap-3 max-two:grid-cols-1">
      <div
        className={`flex items-center gap-4 rounded-lg border p-5 ${now ? '' : 'border-urgent-line bg-urgent-soft'}`}
      >
        {now && <Avatar name={now.name} side="agent" size="large" />}
        <div>
          <p className="text-sm text-ink-soft">On call now</p>
          <p className={`text-lg font-semibold ${now ? '' : 'text-urgent'}`}>
            {now ? now.name : 'Nobody'}
          </p>
          {until && <p className="text-sm text-ink-faint">until {momentOf(until)}</p>}
        </div>
      </div>
      <div className="flex items-center gap-4 rounded-lg border p-5">
        {next && <Avatar name={next.name} side="agent" size="large" />}
        <div>
          <p className="text-sm text-ink-soft">Next</p>
          <p className="text-lg font-semibold">{next ? next.name : 'Nobody stands next'}</p>
          {until && <p className="text-sm text-ink-faint">from {momentOf(until)}</p>}
        </div>
      </div>
    </div>
  )
}
