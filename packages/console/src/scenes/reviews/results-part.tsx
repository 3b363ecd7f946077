import type { ResultView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { ChartSpline } from 'lucide-react'
import { useState } from 'react'
import type { Results } from '../../api/reviews.ts'
import { Segments } from '../../design/segments.tsx'
import { PointsCourse } from '../../parts/points-course.tsx'
import { percent } from '../../parts/quality-words.ts'
import { pointsWord } from '../../parts/review-words.ts'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { NothingHere } from './review-lists.tsx'
import { resultsQuery } from './review-queries.ts'

const spans = [
  { value: '4', word: '4 weeks' },
  { value: '12', word: '12 weeks' },
  { value: '52', word: 'A year' },
] as const

/** How everybody was rated over time: the assistant and people by the same measure, never a mean without its n. */
export function ResultsPart() {
  const [weeks, setWeeks] = useState<'4' | '12' | '52'>('12')
  const query = useQuery(resultsQuery(Number(weeks)))
  return (
    <Page
      title="Results"
      says="By the week in which the conversation ended. Only what was drawn by lot speaks for all conversations."
      actions={<Segments label="How far back" value={weeks} options={spans} onChange={setWeeks} />}
      wide
    >
      <Loaded query={query}>{(results) => <All {...results} />}</Loaded>
    </Page>
  )
}

function All({ passMark, items }: Results) {
  if (items.length === 0)
    return (
      <NothingHere
        icon={<ChartSpline size={28} strokeWidth={1.5} />}
        title="No results yet"
        says="They appear with the first finished review."
      />
    )
  return (
    <ul className="flex flex-col gap-4">
      {items.map((result) => (
        <Result key={result.subject} result={result} passMark={passMark} />
      ))}
    </ul>
  )
}

function Result({ result, passMark }: { result: ResultView; passMark: number }) {
  const isAssistant = result.subject === 'assistant'
  return (
    <li className="grid gap-x-8 gap-y-3 rounded-lg border p-4 three:grid-cols-[1fr_1.1fr]">
      <div className="flex min-w-0 flex-col gap-3">
        <h2 className={`text-md font-semibold ${isAssistant ? 'text-assistant' : 'text-human'}`}>
          {result.name}
        </h2>
        <dl className="grid grid-cols-3 gap-3">
          <Figure word="Drawn by lot" mean={result.byLot} />
          <Figure word="All reviewed" mean={result.all} />
          <Passed passed={result.passed} />
        </dl>
        <PointsCourse
          weeks={result.weeks}
          passMark={passMark}
          colour={isAssistant ? 'assistant' : 'human'}
        />
      </div>
      <Criteria result={result} />
    </li>
  )
}

function Figure({ word, mean }: { word: string; mean: ResultView['all'] }) {
  return (
    <div>
      <dt className="text-sm text-ink-faint">{word}</dt>
      <dd className="text-lg font-semibold tabular">
        {mean ? pointsWord(mean.mean) : '–'}
        <span className="block text-sm font-normal text-ink-faint">
          {!mean
            ? 'none yet'
            : mean.low !== null && mean.high !== null
              ? `${Math.round(mean.low)} to ${Math.round(mean.high)}, n ${mean.n}`
              : `n ${mean.n}`}
        </span>
      </dd>
    </div>
  )
}

function Passed({ passed }: { passed: ResultView['passed'] }) {
  if (!passed) return null
  return (
    <div>
      <dt className="text-sm text-ink-faint">Passed</dt>
      <dd className="text-lg font-semibold tabular">
        {passed.passed} of {passed.n}
        <span className="block text-sm font-normal text-ink-faint">
          {percent(passed.low)} to {percent(passed.high)}
        </span>
      </dd>
    </div>
  )
}

/** The weakest first: that is where coaching helps. */
function Criteria({ result }: { result: ResultView }) {
  const sorted = [...result.criteria].sort((one, other) => one.share - other.share)
  return (
    <dl className="grid grid-cols-[max-content_1fr] items-center gap-x-4 gap-y-1 self-start">
      {sorted.map(({ criterion, name, n, share }) => (
        <div key={criterion} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="flex items-center gap-2 text-sm tabular">
            <span className="h-2 flex-1 rounded-full bg-hover" aria-hidden="true">
              <span
                className={`block h-2 rounded-full ${share < 0.6 ? 'bg-waiting-mark' : 'bg-human'}`}
                style={{ width: `${share * 100}%` }}
              />
            </span>
            <span className="w-10 text-right font-medium">{percent(share)}</span>
            <span className="w-10 text-ink-faint">n {n}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
