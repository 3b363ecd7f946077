import type { ReactNode } from 'react'

/** A word on the left and what it is about on the right; narrow screens put one above the other. */
export function Labelled({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[96px_1fr] items-center gap-2 max-two:grid-cols-1">
      <span className="text-ink-soft">{word}</span>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
