import { loadShare, loadWords } from './load-words.ts'

/** How much of a capacity is taken: a bar and its numbers. */
export function LoadMeter({ load, capacity }: { load: number; capacity: number }) {
  const full = loadShare({ load, capacity }) >= 1
  return (
    <span className="flex flex-col items-center gap-0.5 text-[10px] leading-3 text-ink-soft tabular max-two:hidden">
      <span className="h-1 w-9 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <span
          className={`block h-full ${full ? 'bg-waiting-mark' : 'bg-human'}`}
          style={{ width: `${loadShare({ load, capacity }) * 100}%` }}
        />
      </span>
      {loadWords({ load, capacity })}
    </span>
  )
}
