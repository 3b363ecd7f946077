import { keyLabels } from '../keyboard/labels.ts'

/** Keys as a person reads them: `mod+k` becomes ⌘K on a Mac and Ctrl K elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {keyLabels(keys).map((label) => (
        <kbd
          key={label}
          className="inline-flex h-4 min-w-4 items-center justify-center rounded-sm border border-current/30 px-1 font-sans text-[10px] leading-none"
        >
          {label}
        </kbd>
      ))}
    </span>
  )
}
