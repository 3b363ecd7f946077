import type { ReactNode } from 'react'

export function Shelf({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-medium text-ink-faint">{title}</h3>
      {children}
    </section>
  )
}
