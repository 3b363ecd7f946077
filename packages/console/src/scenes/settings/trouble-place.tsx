import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RotateCcw, ShieldCheck } from 'lucide-react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache } from '../../api/queries.ts'
import type { TroubleRow } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page, Rows } from '../page.tsx'

const troubleQuery = queryOptions({
  queryKey: ['trouble'],
  queryFn: house.trouble,
  staleTime: 5_000,
})

const kinds: Record<TroubleRow['kind'], string> = {
  unreadable_delivery: 'Could not be read',
  failed_send: 'Not sent',
  maybe_sent: 'May have been sent',
  stuck_work: 'Stuck',
}

export function TroublePlace() {
  return (
    <Page
      title="Trouble"
      says="What came in and could not be read, or went out and failed, in its raw words."
    >
      <Loaded query={useQuery(troubleQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={<ShieldCheck size={28} strokeWidth={1.5} />}
              title="No trouble"
              says="Everything that came in was read, everything that went out arrived."
            />
          ) : (
            <Rows>
              {items.map((row) => (
                <Trouble key={row.id} row={row} />
              ))}
            </Rows>
          )
        }
      </Loaded>
    </Page>
  )
}

function Trouble({ row }: { row: TroubleRow }) {
  const retry = useMutation({
    mutationFn: () => house.retryTrouble(row.id),
    onSuccess: () => toast('Tried again.'),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
    onSettled: () => cache.invalidateQueries({ queryKey: ['trouble'] }),
  })
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <span className="rounded-sm bg-urgent-soft px-1.5 text-sm font-medium text-urgent">
          {kinds[row.kind]}
        </span>
        <span className="min-w-40 flex-1">{row.problem}</span>
        <Button
          small
          icon={<RotateCcw size={13} />}
          disabled={retry.isPending}
          onClick={() => retry.mutate()}
        >
          Try again
        </Button>
      </div>
      <p className="text-sm text-ink-faint">
        {[row.account, momentOf(row.at)].filter(Boolean).join(' · ')}
        {row.conversation && (
          <>
            {' · '}
            <Link
              to="/inbox/$view/$conversation"
              params={{ view: 'all', conversation: row.conversation }}
              className="underline underline-offset-2"
            >
              conversation
            </Link>
          </>
        )}
      </p>
      <details className="text-sm text-ink-soft">
        <summary className="w-fit cursor-pointer">Raw</summary>
        <pre className="mt-1 overflow-x-auto rounded-md bg-sunken p-2 whitespace-pre-wrap break-all">
          {row.raw}
        </pre>
      </details>
    </li>
  )
}
