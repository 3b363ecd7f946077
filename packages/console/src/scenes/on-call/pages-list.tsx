import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { toProblem } from '../../api/client.ts'
import { reaching } from '../../api/reaching.ts'
import type { PageView } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { useNow } from '../../live/now.ts'
import { countdownWords, momentOf } from '../../parts/time.ts'
import { Rows, Section } from '../page.tsx'
import { useMe } from '../use-me.ts'

type PagesListProps = { pages: PageView[]; onChange: () => void }

/** Who was woken for what, and who said that they come. */
export function PagesList({ pages, onChange }: PagesListProps) {
  return (
    <Section title="Pages">
      {pages.length === 0 ? (
        <p className="rounded-lg border px-4 py-3 text-ink-faint">
          Nobody was woken yet. A test page shows whether the way works.
        </p>
      ) : (
        <Rows>
          {pages.map((page) => (
            <OnePage key={page.id} page={page} onChange={onChange} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function OnePage({ page, onChange }: { page: PageView; onChange: () => void }) {
  const me = useMe().agent.id
  const acknowledge = useMutation({
    mutationFn: () => reaching.acknowledgePage(page.id),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
    onSettled: onChange,
  })
  const isOpen = page.acknowledgedAt === null && page.nextAt !== null
  // A test is not passed on, and waits for its answer all the same.
  const waitsForMe = isOpen || (page.isTest && page.acknowledgedAt === null)
  const mayAnswer = waitsForMe && page.agents.some(({ id }) => id === me)
  const names = page.agents.map(({ name }) => name).join(', ') || 'Nobody'
  return (
    <li
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 ${isOpen ? 'bg-urgent-soft' : ''}`}
    >
      <span className="min-w-0 flex-1">
        <span className="font-medium">{names}</span>
        <span className="text-ink-soft"> · step {page.step + 1}</span>
        {page.isTest && (
          <span className="ml-2 rounded-sm bg-hover px-1.5 text-sm text-ink-soft">test</span>
        )}
        <span className="block text-sm text-ink-soft">
          {momentOf(page.pagedAt)}
          {page.conversation && (
            <>
              {' · '}
              <Link
                to="/inbox/$view/$conversation"
                params={{ view: 'all', conversation: page.conversation }}
                className="underline underline-offset-2"
              >
                conversation
              </Link>
            </>
          )}
        </span>
      </span>
      <Answered page={page} />
      {mayAnswer && (
        <Button
          look="primary"
          disabled={acknowledge.isPending}
          onClick={() => acknowledge.mutate()}
        >
          I am coming
        </Button>
      )}
    </li>
  )
}

/** Who said that they come, or when the next is woken. */
function Answered({ page }: { page: PageView }) {
  const now = useNow()
  if (page.acknowledgedBy && page.acknowledgedAt)
    return (
      <span className="text-human">
        {page.acknowledgedBy.name} comes, {momentOf(page.acknowledgedAt)}
      </span>
    )
  return (
    <span className="text-urgent">
      nobody has answered
      {page.nextAt && Date.parse(page.nextAt) > now && (
        <> · next in {countdownWords(Date.parse(page.nextAt) - now)}</>
      )}
    </span>
  )
}
