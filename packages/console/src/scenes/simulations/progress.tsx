import type { SimulationRun } from '@baton/contract'

/** How far a run has come. */
export function Progress({ run: { played, total } }: { run: SimulationRun }) {
  const share = total === 0 ? 0 : Math.round((100 * played) / total)
  return (
    <span
      role="progressbar"
      aria-label="Scenarios played"
      aria-valuenow={played}
      aria-valuemin={0}
      aria-valuemax={total}
      className="mt-1 block h-1.5 w-full overflow-hidden rounded-full bg-hover"
    >
      <span
        className="block h-full bg-accent transition-[width] duration-200"
        style={{ width: `${Math.max(3, share)}%` }}
      />
    </span>
  )
}
