import type { ArticleView } from '@baton/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { house } from '../../api/house.ts'
import { ArticleForm } from './article-form.tsx'

const longestTitle = 200

/** Empty, or begun with the questions that nobody has taught yet. */
export function ArticleWriting() {
  const navigate = useNavigate()
  const { asks = [] } = useSearch({ strict: false })
  const title = (asks[0] ?? '').slice(0, longestTitle)
  const open = (article: string | undefined) =>
    void navigate({ to: '/knowledge/{-$article}', params: { article } })
  return (
    <div className="mx-auto w-full max-w-190 px-8 py-7 max-two:px-4">
      <h2 className="mb-4 text-xl font-semibold">New article</h2>
      <ArticleForm
        start={{ title, category: 'General', body: '', questions: asks }}
        send={house.writeArticle}
        sendWord="Publish"
        onDone={(answer) => open((answer as ArticleView).id)}
        onCancel={() => open(undefined)}
      />
    </div>
  )
}
