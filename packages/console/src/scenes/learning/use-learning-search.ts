import { useNavigate, useSearch } from '@tanstack/react-router'
import { type LearningSearch, usualSpan } from './learning-search.ts'

type Going = { [Name in keyof LearningSearch]: LearningSearch[Name] | undefined }

/** What the address says is shown; what one opens can be left by "back". */
export function useLearningSearch() {
  const { weeks = usualSpan, ...search } = useSearch({ from: '/desk/learning' })
  const navigate = useNavigate()
  const go = (next: Going) =>
    void navigate({
      to: '/learning',
      search: (before: LearningSearch) => withoutGaps({ ...before, ...next }),
      resetScroll: false,
    })
  const close = () =>
    go({ open: undefined, cause: undefined, theme: undefined, article: undefined })
  return { ...search, weeks, go, close }
}

/** Only what is chosen stands in the address. */
function withoutGaps(search: Going): LearningSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}
