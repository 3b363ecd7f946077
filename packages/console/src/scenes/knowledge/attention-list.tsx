import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AttentionItem } from '../../api/teaching.ts'
import { attentionQuery } from './knowledge-queries.ts'

const reasons: Record<AttentionItem['why'], string> = {
  often_wrong: 'Often wrong',
  contradicted: 'Contradicted',
  expired: 'Expired',
  expires: 'Ends soon',
  review_due: 'Review due',
  unused: 'Never used',
}

/** Articles that somebody should look at, the most urgent first; nothing where all is well. */
export function AttentionList() {
  const { data } = useQuery(attentionQuery)
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="flex flex-col gap-2" aria-label="Articles to look at">
      <h3 className="text-md font-semibold">Articles to look at</h3>
      <ul className="divide-y rounded-lg border">
        {items.map((item) => (
          <li key={item.article}>
            <Link
              to="/knowledge/{-$article}"
              params={{ article: item.article }}
              className="inset-focus flex flex-col gap-0.5 px-4 py-2.5 hover:bg-hover"
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate font-medium">{item.title}</span>
                <span className="rounded-full bg-waiting-soft px-2 text-sm font-semibold text-waiting">
                  {reasons[item.why]}
                </span>
              </span>
              <span className="text-sm text-ink-soft">
                {item.detail}
                {item.owner && ` Looked after by ${item.owner}.`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
