import { cache, noticesQuery } from '../api/queries.ts'
import type { Notice } from '../api/types.ts'
import { isOpen, mergeNotice } from './merge-notices.ts'
import { createStore } from './store.ts'

/** What a screen reader hears of notices. */
export const noticeAnnouncement = createStore('')

/** A notice, or a change of one, came in over the stream: into the list, and where it is new, into the ear. */
export function hearNotice(notice: Notice): void {
  const known = cache.getQueryData(noticesQuery.queryKey)
  const isNew = !known?.items.some(({ id }) => id === notice.id)
  if (known) cache.setQueryData(noticesQuery.queryKey, mergeNotice(known, notice))
  if (!isOpen(notice)) return void putAway(notice.id)
  if (!isNew) return
  noticeAnnouncement.set(() => notice.title)
  if (notice.rings) void import('./ring.ts').then(({ ring }) => ring(notice))
}

/** The browser's own notification of it is no use any more. */
async function putAway(tag: string): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration()
  for (const shown of (await worker?.getNotifications({ tag })) ?? []) shown.close()
}
