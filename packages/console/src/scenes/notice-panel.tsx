import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { BellOff, CheckCheck, Settings } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { RefObject } from 'react'
import { toProblem } from '../api/client.ts'
import { house } from '../api/house.ts'
import { cache, noticesQuery } from '../api/queries.ts'
import type { Notice } from '../api/types.ts'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { toast } from '../design/toast.tsx'
import { useNow } from '../live/now.ts'
import { NoticeItem } from '../parts/notice-item.tsx'
import { Loaded } from './loading.tsx'

type PanelProps = { beside: RefObject<HTMLButtonElement | null>; onClose: () => void }

const refresh = () => cache.invalidateQueries({ queryKey: noticesQuery.queryKey })
const complain = (error: unknown) => toast(toProblem(error).message, { wrong: true })

/** The rail lies at the bottom there. */
const isNarrow = () => matchMedia('(width < 701px)').matches

/** What I was told, newest first. Opening one acknowledges it. */
export function NoticePanel({ beside, onClose }: PanelProps) {
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={beside as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          aria-label="Notifications"
          side={isNarrow() ? 'top' : 'right'}
          align="end"
          sideOffset={isNarrow() ? 14 : 28}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            const first = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
              'li button',
            )
            if (!first) return
            event.preventDefault()
            first.focus()
          }}
          onInteractOutside={(event) => {
            // The bell itself closes the list; closing it here as well would open it again.
            if (beside.current?.contains(event.target as Node)) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            beside.current?.focus()
          }}
          className="rise z-50 flex max-h-[min(36rem,80vh)] w-96 max-w-[calc(100vw-16px)] flex-col rounded-lg border bg-surface shadow-float"
        >
          <PanelContent onClose={onClose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function PanelContent({ onClose }: { onClose: () => void }) {
  const query = useQuery(noticesQuery)
  const now = useNow()
  const { history } = useRouter()
  const seeAll = useMutation({
    mutationFn: () => house.acknowledge(null),
    onSuccess: refresh,
    onError: complain,
  })
  const open = (notice: Notice) => {
    void house.acknowledgeOne(notice.id).then(refresh, complain)
    if (notice.link) history.push(notice.link)
    onClose()
  }
  return (
    <>
      <header className="flex items-center gap-2 border-b px-4 py-2.5">
        <h2 className="flex-1 text-md font-semibold">Notifications</h2>
        <Button
          small
          look="quiet"
          icon={<CheckCheck size={14} />}
          disabled={!query.data?.open || seeAll.isPending}
          onClick={() => seeAll.mutate()}
        >
          Seen all
        </Button>
        <Link
          to="/settings/{-$section}"
          params={{ section: 'notifications' }}
          onClick={onClose}
          aria-label="Choose what you are told"
          data-tip="Choose what you are told"
          className="inline-flex size-7 items-center justify-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
        >
          <Settings size={14} />
        </Link>
      </header>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={<BellOff size={24} strokeWidth={1.5} />}
              title="Nothing new"
              says="Offers, mentions and whatever else concerns you appears here."
            />
          ) : (
            <ul className="scroll-quiet flex-1 divide-y overflow-y-auto">
              {items.map((it) => (
                <NoticeItem key={it.id} notice={it} now={now} onOpen={() => open(it)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
