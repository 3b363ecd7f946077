import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BellRing } from 'lucide-react'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { OnCallView } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { toast } from '../../design/toast.tsx'
import { Loaded } from '../loading.tsx'
import { Section } from '../page.tsx'
import { ReachTabs } from '../reach-tabs.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { NowAndNext } from './now-and-next.tsx'
import { OverrideForm } from './override-form.tsx'
import { PagesList } from './pages-list.tsx'
import { RotaChart } from './rota-chart.tsx'

export const onCallQuery = queryOptions({
  queryKey: ['on-call'],
  queryFn: reaching.onCall,
  refetchInterval: 20_000,
})
const refresh = () => cache.invalidateQueries({ queryKey: onCallQuery.queryKey })

/** Who is woken for an emergency, now and in the next weeks, and who was. */
export function OnCallScene() {
  const isSupervisor = isAtLeast(useMe(), 'supervisor')
  const query = useQuery(onCallQuery)
  const test = useMutation({
    mutationFn: (whom: 'me' | 'on_call') => reaching.changeOnCall({ do: 'test', whom }),
    onSuccess: () => toast('Paged, marked as a test.'),
    onError: (error) => toast(toProblem(error).message, { wrong: true }),
    onSettled: refresh,
  })
  return (
    <section
      aria-label="On call"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="inset-focus scroll-quiet min-w-0 flex-1 overflow-y-auto"
    >
      <header className="flex flex-wrap items-center gap-3 border-b px-6 py-3 max-two:px-4">
        <ReachTabs />
        <h1 className="sr-only">On call</h1>
        <span className="flex-1" />
        <Button
          icon={<BellRing size={14} />}
          disabled={test.isPending}
          onClick={() => test.mutate('me')}
          hint="Pages you by all your ways, marked as a test"
        >
          Test page to me
        </Button>
        {isSupervisor && query.data?.now && (
          <Button disabled={test.isPending} onClick={() => test.mutate('on_call')}>
            Test page to {query.data.now.name}
          </Button>
        )}
      </header>
      <div className="mx-auto flex max-w-260 flex-col gap-7 px-6 py-5 max-two:px-4">
        <Loaded query={query}>
          {(view) => <OnCall view={view} isSupervisor={isSupervisor} />}
        </Loaded>
      </div>
    </section>
  )
}

function OnCall({ view, isSupervisor }: { view: OnCallView; isSupervisor: boolean }) {
  if (!view.on)
    return (
      <>
        <Empty
          title="Nobody is woken for emergencies"
          says="Outside hours customers are told when the team is back, and can book a callback. The way for emergencies is switched on in the service plan."
        >
          <Link
            to="/service/{-$part}"
            params={{ part: 'on-call' }}
            className="text-accent underline underline-offset-2"
          >
            To the service plan
          </Link>
        </Empty>
        <PagesList pages={view.pages} onChange={refresh} />
      </>
    )
  return (
    <>
      <NowAndNext view={view} />
      <Section
        title="The next weeks"
        says="Where nobody stands is red: the next step of the chain is woken at once."
      >
        <RotaChart shifts={view.shifts} gaps={view.gaps} />
      </Section>
      {isSupervisor && <OverrideForm onDone={refresh} />}
      <PagesList pages={view.pages} onChange={refresh} />
    </>
  )
}
