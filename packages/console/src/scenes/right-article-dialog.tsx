import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { house } from '../api/house.ts'
import { Dialog } from '../design/dialog.tsx'
import { usePaused } from '../live/use-paused.ts'
import { ArticlePicker } from '../parts/article-picker.tsx'
import { RightAnswerField } from '../parts/right-answer-field.tsx'

type RightArticleDialogProps = {
  /** Articles the answer rested on: they were wrong. */
  except: string[]
  onWrong: (correction: Correction) => void
  onClose: () => void
}

/** What would have been right; empty when nobody knows. */
export type Correction = { article?: string; answer?: string }

const pauseMilliseconds = 150

/** An answer was wrong: which article would have been right, if anybody knows. */
export function RightArticleDialog({ except, onWrong, onClose }: RightArticleDialogProps) {
  const [search, setSearch] = useState('')
  const asked = usePaused(search.trim(), pauseMilliseconds)
  const { data } = useQuery({
    queryKey: ['articles', asked, 'all'],
    queryFn: () => house.articles({ search: asked || undefined }),
    placeholderData: keepPreviousData,
  })
  const articles = (data?.items ?? []).filter(
    ({ id, status }) => status === 'published' && !except.includes(id),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title="What would have been right?"
      says="The article you name learns this question; an answer you write becomes one. Leave it at “I do not know” when you cannot say."
    >
      <div className="flex flex-col gap-3">
        <ArticlePicker
          search={search}
          onSearch={setSearch}
          articles={articles}
          onPick={(article) => onWrong(article === null ? {} : { article })}
        />
        <RightAnswerField onAnswer={(answer) => onWrong({ answer })} />
      </div>
    </Dialog>
  )
}
