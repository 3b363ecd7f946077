import type { LearningView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { weeksCsv } from '../../api/learning.ts'
import { Segments } from '../../design/segments.tsx'
import { learningSentence } from '../../parts/learning/learning-words.ts'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { Gaps } from './gaps.tsx'
import { Items } from './items.tsx'
import { learningQuery } from './learning-queries.ts'
import { spans } from './learning-search.ts'
import { NewHouse } from './new-house.tsx'
import { NorthStar } from './north-star.tsx'
import { OpenedHere } from './opened-here.tsx'
import { Reviews } from './reviews.tsx'
import { TeachNext } from './teach-next.tsx'
import { useLearningSearch } from './use-learning-search.ts'

/** Whether learning works: how often people come in, what that is put down to, and what to teach next. */
export function LearningScene() {
  const { weeks, go } = useLearningSearch()
  const query = useQuery(learningQuery(weeks))
  const hasWeeks = (query.data?.weeks.length ?? 0) > 0
  return (
    <Page
      title="Learning"
      {...(query.data && hasWeeks && { says: learningSentence(query.data.weeks) })}
      wide
      actions={
        hasWeeks && (
          <div className="flex flex-wrap items-center gap-2">
            <Segments
              label="How far back"
              value={String(weeks)}
              options={spans.map((span) => ({ value: String(span), word: `${span} weeks` }))}
              onChange={(value) => go({ weeks: spans.find((span) => String(span) === value) })}
            />
            <a
              href={weeksCsv(weeks)}
              download="learning-weeks.csv"
              className="flex h-7 items-center gap-1.5 rounded-md border border-line-strong px-2 text-sm hover:bg-hover"
            >
              <Download size={13} aria-hidden="true" /> CSV
            </a>
          </div>
        )
      }
    >
      <Loaded query={query}>{(view) => <Learning view={view} />}</Loaded>
    </Page>
  )
}

function Learning({ view }: { view: LearningView }) {
  if (view.weeks.length === 0 && view.items.length === 0) return <NewHouse />
  return (
    <>
      <NorthStar weeks={view.weeks} />
      <Reviews reviews={view.reviews} />
      <TeachNext gaps={view.gaps} />
      <Gaps gaps={view.gaps} />
      <Items view={view} />
      <OpenedHere view={view} />
    </>
  )
}
