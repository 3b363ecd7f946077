import type { NoticeKind, NoticeWay } from './notice-kind.ts'
import type { NoticeSettings } from './notice-settings.ts'
import { quietUntil } from './quiet-hours.ts'

type News = { kind: NoticeKind; urgent: boolean }

/** A way a notice takes, and when (milliseconds): at once, or when the quiet hours have ended. */
export type PlannedWay = { way: NoticeWay; at: number }

/**
 * How one person is told. `open` are the ways that lead anywhere: a browser that agreed to push, a mail server, a
 * webhook. Quiet hours hold back everything that makes a noise, unless it is urgent; the desk only lists.
 */
export function waysFor(
  news: News,
  settings: NoticeSettings,
  { open, at }: { open: readonly NoticeWay[]; at: number },
): PlannedWay[] {
  const later = (!news.urgent && quietUntil(settings.quiet, at)) || at
  return settings.kinds[news.kind]
    .filter((way) => open.includes(way))
    .map((way) => ({ way, at: way === 'desk' ? at : later }))
}

/** May the desk make a sound for it? */
export const mayRing = (news: News, settings: NoticeSettings, at: number): boolean =>
  settings.sound && (news.urgent || quietUntil(settings.quiet, at) === null)

/** The way by which an urgent notice comes again: the loudest that has not been tried; null when all were. */
export function nextWay(open: readonly NoticeWay[], tried: readonly NoticeWay[]): NoticeWay | null {
  return (
    (['push', 'email', 'slack'] as const).find(
      (way) => open.includes(way) && !tried.includes(way),
    ) ?? null
  )
}
