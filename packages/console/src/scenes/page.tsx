import type { ReactNode } from 'react'
import { classNames } from '../design/class-names.ts'

type PageProps = {
  title: string
  says?: string
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A scene that is read from top to bottom. */
export function Page({ title, says, actions, wide = false, children }: PageProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also with nothing to press in it
      tabIndex={0}
      className="inset-focus scroll-quiet min-w-0 flex-1 overflow-y-auto"
      aria-label={title}
    >
      <div
        className={classNames(
          'mx-auto flex flex-col gap-6 px-8 py-7 max-two:px-4',
          wide ? 'max-w-280' : 'max-w-200',
        )}
      >
        <header className="flex flex-wrap items-start gap-4">
          <div className="min-w-0 flex-1">
            <h1 className="text-xl font-semibold">{title}</h1>
            {says && <p className="text-ink-soft text-pretty">{says}</p>}
          </div>
          {actions}
        </header>
        {children}
      </div>
    </section>
  )
}

type SectionProps = { title: string; says?: string; actions?: ReactNode; children: ReactNode }

export function Section({ title, says, actions, children }: SectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <header className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-md font-semibold">{title}</h2>
          {says && <p className="text-ink-soft text-pretty">{says}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}

/** Lines with hairlines between them. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="flex flex-col divide-y rounded-lg border">{children}</ul>
}
