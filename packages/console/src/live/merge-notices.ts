import type { Notice, NoticeList } from '../api/types.ts'

const mostKept = 50

/** Is it still to be seen? */
export const isOpen = ({ acknowledgedAt, overAt }: Notice): boolean =>
  acknowledgedAt === null && overAt === null

/** The list with a notice as it is now: in its old place, or on top. Hearing the same twice changes nothing. */
export function mergeNotice(list: NoticeList, notice: Notice): NoticeList {
  const known = list.items.find(({ id }) => id === notice.id)
  const items = known
    ? list.items.map((each) => (each.id === notice.id ? notice : each))
    : [notice, ...list.items].slice(0, mostKept)
  const wasOpen = known !== undefined && isOpen(known)
  const open = list.open + Number(isOpen(notice)) - Number(wasOpen)
  return { items, open: Math.max(0, open) }
}
