import type { LearningView } from '@baton/contract'
import type { MattersAsked } from '../../api/learning.ts'
import { Dialog } from '../../design/dialog.tsx'
import { causeSays, causeWords, weekOf, weekWords } from '../../parts/learning/learning-words.ts'
import { ItemDialog } from './item-dialog.tsx'
import { Matters } from './matters.tsx'
import { useLearningSearch } from './use-learning-search.ts'

/** What lies open over the page, as its address says. */
export function OpenedHere({ view }: { view: LearningView }) {
  const { open, week, cause, theme, article, close } = useLearningSearch()
  if (open === 'week' && week)
    return (
      <Behind
        title={cause ? `${causeWords[cause]}, ${weekOf(week)}` : weekWords(week)}
        says={cause ? causeSays[cause] : 'What was asked, those that brought in a person first.'}
        asked={{ week, ...(cause && { cause }) }}
        onClose={close}
      />
    )
  const gap = view.gaps.find((it) => it.theme === theme)
  if (open === 'gap' && theme)
    return (
      <Behind
        title={gap?.title ?? 'A gap in knowledge'}
        says="Everything that was asked of this theme, those that brought in a person first."
        asked={{ theme }}
        onClose={close}
      />
    )
  if (open !== 'item' || !article) return null
  const item = view.items.find((it) => it.article === article)
  const review = view.reviews.find((it) => it.article === article)
  return <ItemDialog {...{ article, item, review }} onClose={close} />
}

type BehindProps = { title: string; says: string; asked: MattersAsked; onClose: () => void }

const Behind = ({ title, says, asked, onClose }: BehindProps) => (
  <Dialog open onClose={onClose} {...{ title, says }} wide>
    <Matters asked={asked} />
  </Dialog>
)
