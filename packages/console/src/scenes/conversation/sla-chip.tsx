import { useQuery } from '@tanstack/react-query'
import { Timer } from 'lucide-react'
import { useNow } from '../../live/now.ts'
import { pressingClock, slaLook, slaWords } from '../../parts/sla-words.ts'
import { slaOfQuery } from './reach-queries.ts'

const looks = {
  late: 'bg-urgent-soft text-urgent',
  at_risk: 'bg-waiting-soft text-waiting',
  calm: 'text-ink-faint',
}

/** The promised time that matters most here; nothing where none runs. */
export function SlaChip({ conversation }: { conversation: string }) {
  const now = useNow()
  const { data } = useQuery(slaOfQuery(conversation))
  const clock = data && pressingClock(data.clocks)
  if (!clock) return null
  return (
    <span
      title={`Policy ${clock.policy}, version ${clock.planVersion} of the plan`}
      className={`flex h-6 shrink-0 items-center gap-1 rounded-sm px-1.5 text-sm font-medium whitespace-nowrap tabular max-two:hidden ${looks[slaLook(clock, now)]}`}
    >
      <Timer size={13} aria-hidden="true" />
      {slaWords(clock, now)}
    </span>
  )
}
