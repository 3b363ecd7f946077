import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listQuery } from '../../api/queries.ts'
import { sortedFor } from '../../live/order.ts'
import { ConversationItem } from '../../parts/conversation-item.tsx'
import { Section } from '../page.tsx'
import { useMe } from '../use-me.ts'

const shown = 5

/** Trouble before customers feel it: who waits, most urgent first. */
export function LongestWaits() {
  const me = useMe().agent.id
  const { data } = useInfiniteQuery(listQuery('unassigned', ''))
  const rows = sortedFor('unassigned', data?.pages.flatMap((page) => page.items) ?? [])
  return (
    <Section title="Waiting for a person">
      {rows.length === 0 ? (
        <p className="rounded-lg border p-5 text-ink-soft">
          Nobody waits. The assistant has it in hand.
        </p>
      ) : (
        <ul className="overflow-hidden rounded-lg border">
          {rows.slice(0, shown).map((row) => (
            <li key={row.id} className="last:*:*:border-b-0">
              <Link
                to="/inbox/$view/$conversation"
                params={{ view: 'unassigned', conversation: row.id }}
                className="inset-focus block"
              >
                <ConversationItem row={row} me={me} selected={false} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
