import { Plus, X } from 'lucide-react'
import type { OnCallPlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { ChoiceIn } from '../../parts/in-sentence.tsx'
import { withItem } from './service-parts.ts'

type Chain = OnCallPlan['chain']
const whom = {
  on_call: 'whoever is on call',
  next_on_call: 'whoever is next on call',
  supervisors: 'all supervisors',
  everybody: 'everybody',
} as const

/** Whom to wake, and how long to wait for an answer before the next. */
export function ChainFields({
  chain,
  onChange,
}: {
  chain: Chain
  onChange: (chain: Chain) => void
}) {
  return (
    <div className="flex flex-col gap-1">
      <ol className="flex flex-col">
        {chain.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no id, and both its fields are being edited
          <li key={at} className="flex items-center leading-8 text-ink-soft">
            <span className="w-5 text-center text-sm text-ink-faint tabular">{at + 1}</span>
            <span className="min-w-0 flex-1">
              Wake
              <ChoiceIn
                label={`Whom step ${at + 1} wakes`}
                value={step.page}
                options={whom}
                onChange={(page) => onChange(withItem(chain, at, { page }))}
              />
              and wait
              <DurationIn
                label={`How long step ${at + 1} waits`}
                seconds={step.waitSeconds}
                min={30}
                onChange={(waitSeconds) => onChange(withItem(chain, at, { waitSeconds }))}
              />
            </span>
            <IconButton
              label={`Remove step ${at + 1}`}
              onClick={() => onChange(chain.filter((_, position) => position !== at))}
            >
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ol>
      <Button
        small
        className="self-start"
        icon={<Plus size={13} />}
        onClick={() => onChange([...chain, { page: 'everybody', waitSeconds: 300 }])}
      >
        Add a step
      </Button>
    </div>
  )
}
