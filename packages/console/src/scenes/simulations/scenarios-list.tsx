import type { ScenarioView } from '@baton/contract'
import { FlaskConical } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { classNames } from '../../design/class-names.ts'
import { Empty } from '../../design/empty.tsx'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { endsWords } from '../../parts/simulation-words.ts'
import { VerdictMark } from '../../parts/verdict-mark.tsx'

type ScenariosListProps = {
  items: ScenarioView[]
  suite: string
  onOpen: (id: string) => void
}

/** Those that failed come first. J and K walk, Enter opens. */
export function ScenariosList({ items, suite, onOpen }: ScenariosListProps) {
  const [at, setAt] = useState(-1)
  const list = useRef<HTMLUListElement>(null)
  const go = (to: number) => setAt(Math.max(0, Math.min(items.length - 1, to)))
  useShortcut('next', () => go(at + 1))
  useShortcut('previous', () => go(at - 1))
  useEffect(() => {
    if (at >= 0) list.current?.querySelectorAll('button')[at]?.focus()
  }, [at])
  if (items.length === 0) return <NoScenario suite={suite} />
  return (
    <ul ref={list} className="flex flex-col divide-y overflow-hidden rounded-lg border">
      {items.map((scenario) => (
        <li key={scenario.id}>
          <Line scenario={scenario} onOpen={() => onOpen(scenario.id)} />
        </li>
      ))}
    </ul>
  )
}

const origins = { takeover: 'from a takeover', steer: 'from guidance', hand: 'by hand' }

function Line({ scenario, onOpen }: { scenario: ScenarioView; onOpen: () => void }) {
  const { name, topic, enabled, regression, origin, last, document, articles } = scenario
  const titles = new Map(articles.map(({ id, title }) => [id, title]))
  const more = [topic, origins[origin], regression && 'regression set', !enabled && 'disabled']
  return (
    <button
      type="button"
      onClick={onOpen}
      className={classNames(
        'inset-focus flex w-full items-start gap-3 px-4 py-2.5 text-left hover:bg-hover',
        !enabled && 'opacity-70',
      )}
    >
      <VerdictMark
        state={last ? (last.passed ? 'passed' : 'failed') : 'never'}
        isFlaky={last?.isFlaky ?? false}
      />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate font-medium">{name}</span>
        <span className="truncate text-sm text-ink-soft">
          Expected: {endsWords(document.ends, titles)}
        </span>
        <span className="text-sm text-ink-faint">{more.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  )
}

function NoScenario({ suite }: { suite: string }) {
  return (
    <div className="flex rounded-lg border">
      <Empty
        icon={<FlaskConical size={28} strokeWidth={1.5} />}
        title={suite === 'all' ? 'No scenario yet' : 'None in this suite'}
        says={
          suite === 'all'
            ? 'When a person answers a question or resolves a conversation, it becomes a scenario here. You can also write one.'
            : 'Open a scenario to put it into the regression set, or choose another suite.'
        }
      />
    </div>
  )
}
