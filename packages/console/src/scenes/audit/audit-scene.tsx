import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import type { AuditVerdict } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { AuditTable } from '../../parts/audit-table.tsx'
import { ProblemLine } from '../../parts/problem-line.tsx'
import { Page } from '../page.tsx'

/** What happened, in a chain that shows when somebody changed it. */
export function AuditScene() {
  const verify = useMutation({ mutationFn: house.verifyAudit })
  const trail = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => house.audit(pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const entries = trail.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title="Audit"
      says="Every event, in a chain of hashes: an entry that was changed or removed breaks it."
      wide
      actions={
        <Button look="primary" disabled={verify.isPending} onClick={() => verify.mutate()}>
          {verify.isPending ? 'Verifying…' : 'Verify the chain'}
        </Button>
      }
    >
      <div role="status">{verify.data && <Verdict verdict={verify.data} />}</div>
      <ProblemLine problem={verify.error && toProblem(verify.error)} />
      <ProblemLine problem={trail.error && toProblem(trail.error)} />
      {trail.isPending ? <Skeleton lines={6} /> : <AuditTable entries={entries} />}
      {trail.hasNextPage && (
        <Button
          className="self-center"
          disabled={trail.isFetchingNextPage}
          onClick={() => void trail.fetchNextPage()}
        >
          Show older
        </Button>
      )}
    </Page>
  )
}

function Verdict({ verdict }: { verdict: AuditVerdict }) {
  if (verdict.intact)
    return (
      <p className="flex items-center gap-2 rounded-md border border-human-line bg-human-soft px-3 py-2 font-medium text-human">
        <ShieldCheck size={16} aria-hidden="true" />
        Intact: {verdict.entries.toLocaleString()} entries, none changed, none missing.
      </p>
    )
  return (
    <p className="flex items-center gap-2 rounded-md border border-urgent-line bg-urgent-soft px-3 py-2 font-medium text-urgent">
      <ShieldAlert size={16} aria-hidden="true" />
      Broken at entry {verdict.broken?.number}
      {verdict.broken?.conversation ? ` of conversation ${verdict.broken.conversation}` : ''}:{' '}
      {verdict.broken?.why}
    </p>
  )
}
