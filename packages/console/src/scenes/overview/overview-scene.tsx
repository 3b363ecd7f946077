import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { house } from '../../api/house.ts'
import type { Overview } from '../../api/types.ts'
import { Bars } from '../../parts/bars.tsx'
import { spanWords } from '../../parts/time.ts'
import { triggerWords } from '../../parts/trigger.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { LongestWaits } from './longest-waits.tsx'
import { Team } from './team.tsx'

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: house.overview,
  staleTime: 5_000,
  refetchInterval: 30_000,
})

export function OverviewScene() {
  return (
    <Page title="Overview" says="Who holds what now, and what today was like." wide>
      <Loaded query={useQuery(overviewQuery)}>
        {(overview) => <Numbers overview={overview} />}
      </Loaded>
    </Page>
  )
}

function Numbers({ overview }: { overview: Overview }) {
  const { today } = overview
  const share = today.conversations ? today.answeredByAssistant / today.conversations : 0
  return (
    <>
      <div className="grid grid-cols-2 gap-3 three:grid-cols-4">
        <Now view="unassigned" value={overview.waiting} word="Waiting for a person" look="waiting">
          {overview.waiting > 0
            ? `longest ${spanWords(overview.oldestWaitSeconds * 1_000)}`
            : 'nobody waits'}
        </Now>
        <Now
          view="steer"
          value={overview.steerQuestions}
          word="Questions of the assistant"
          look="waiting"
        >
          one answer each
        </Now>
        <Now
          view="assistant"
          value={overview.assistantHeld}
          word="With the assistant"
          look="assistant"
        >
          it answers by itself
        </Now>
        <Now view="all" value={overview.humanHeld} word="With people" look="human">
          the assistant watches
        </Now>
      </div>
      <Section title="Today">
        <div className="grid gap-3 three:grid-cols-[1fr_1.4fr]">
          <Share share={share} today={today} />
          <div className="rounded-lg border p-5">
            <h3 className="mb-3 font-medium">Why people came in</h3>
            {today.byTrigger.length === 0 ? (
              <p className="text-ink-soft">Nothing was handed over today.</p>
            ) : (
              <Bars
                bars={today.byTrigger.map((it) => ({
                  label: triggerWords(it.trigger),
                  value: it.count,
                }))}
              />
            )}
          </div>
        </div>
      </Section>
      <div className="grid gap-x-3 gap-y-6 three:grid-cols-[1.4fr_1fr]">
        <LongestWaits />
        <Team />
      </div>
    </>
  )
}

const looks = { waiting: 'bg-waiting-mark', assistant: 'bg-assistant', human: 'bg-human' }
type NowProps = {
  view: string
  value: number
  word: string
  look: keyof typeof looks
  children: ReactNode
}

function Now({ view, value, word, look, children }: NowProps) {
  return (
    <Link
      to="/inbox/$view"
      params={{ view }}
      className="relative flex flex-col overflow-hidden rounded-lg border p-5 pt-6 hover:bg-hover"
    >
      <span className={`absolute inset-x-0 top-0 h-[3px] ${looks[look]}`} />
      <span className="text-2xl font-semibold tabular">{value}</span>
      <span className="font-medium">{word}</span>
      <span className="text-sm text-ink-faint">{children}</span>
    </Link>
  )
}

function Share({ share, today }: { share: number; today: Overview['today'] }) {
  return (
    <div className="flex flex-col gap-3 rounded-lg border p-5">
      <div>
        <p className="text-2xl font-semibold tabular">
          {today.conversations ? `${Math.round(share * 100)} %` : '–'}
        </p>
        <p className="font-medium">answered by the assistant alone</p>
        <p className="text-sm text-ink-faint">
          {today.answeredByAssistant} of {today.conversations} conversations
        </p>
      </div>
      <div className="flex h-2 overflow-hidden rounded-full bg-hover" aria-hidden="true">
        <div className="bg-assistant" style={{ width: `${share * 100}%` }} />
      </div>
      <dl className="grid grid-cols-3 gap-3 border-t pt-3">
        {(
          [
            ['Handed over', today.escalations],
            ['Guided', today.guided],
            ['Taught', today.taught],
          ] as const
        ).map(([word, value]) => (
          <div key={word} className="flex flex-col-reverse">
            <dt className="text-sm text-ink-faint">{word}</dt>
            <dd className="text-lg font-semibold tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
