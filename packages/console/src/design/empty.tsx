import type { ReactNode } from 'react'

type EmptyProps = { icon?: ReactNode; title: string; says: ReactNode; children?: ReactNode }

/** Nothing here, and what to do next. */
export function Empty({ icon, title, says, children }: EmptyProps) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-2 p-8 text-center">
      {icon && <div className="mb-1 text-ink-faint">{icon}</div>}
      <p className="text-md font-medium text-ink">{title}</p>
      <p className="max-w-72 text-ink-soft text-pretty">{says}</p>
      {children}
    </div>
  )
}
