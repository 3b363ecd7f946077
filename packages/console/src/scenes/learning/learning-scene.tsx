import type { LearningView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { learningSentence } from '../../parts/learning/learning-sentence.ts'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { Gaps } from './gaps.tsx'
import { Items } from './items.tsx'
import { learningQuery } from './learning-queries.ts'
import { NewHouse } from './new-house.tsx'
import { NorthStar } from './north-star.tsx'
import { OpenedHere } from './opened-here.tsx'
import { Reviews } from './reviews.tsx'
import { TeachNext } from './teach-next.tsx'
import { useLearningSearch } from './use-learning-search.ts'

/** Whether learning works: how often people come in, what that is put down to, and what to teach next. */
export function LearningScene() {
  const query = useQuery(learningQuery(useLearningSearch().weeks))
  const says = query.data && learningSentence(query.data.weeks)
  return (
    <Page title="Learning" {...(says && { says })} wide>
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
