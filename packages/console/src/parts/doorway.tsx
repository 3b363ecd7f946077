import type { ReactNode } from 'react'

/** The page before the desk. */
export function Doorway({
  title,
  says,
  children,
}: {
  title: string
  says: string
  children: ReactNode
}) {
  return (
    <main className="flex min-h-full items-center justify-center bg-canvas p-4">
      <div className="flex w-full max-w-96 flex-col gap-5 rounded-lg border bg-surface p-7">
        <header className="flex flex-col gap-1">
          <img src="/baton.svg" alt="" className="mb-3 size-9" />
          <h1 className="text-xl font-semibold">{title}</h1>
          <p className="text-ink-soft text-pretty">{says}</p>
        </header>
        {children}
      </div>
    </main>
  )
}
