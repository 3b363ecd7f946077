import type { NoticeKind, NoticeWay } from './notice-kind.ts'
import type { QuietHours } from './quiet-hours.ts'

/** How one person wants to be told. `email` null: the address they sign in with. */
export type NoticeSettings = {
  kinds: Record<NoticeKind, NoticeWay[]>
  quiet: QuietHours
  email: string | null
  sound: boolean
  /** Urgent news that nobody acknowledged comes again by another way after a minute. */
  repeatUrgent: boolean
}

/** What holds for whoever never chose: the desk for everything, louder ways for what cannot wait. */
export const defaultNoticeSettings: NoticeSettings = {
  kinds: {
    offer: ['desk', 'push'],
    steer_question: ['desk', 'push'],
    mention: ['desk', 'push', 'email'],
    customer_wrote: ['desk', 'push', 'email'],
    at_risk: ['desk'],
    breach: ['desk', 'push'],
    callback_due: ['desk', 'push', 'email'],
    page: ['desk', 'push', 'email', 'slack'],
    alert: ['desk', 'push', 'email'],
  },
  quiet: { on: false, from: '20:00', to: '08:00', timeZone: 'Etc/UTC' },
  email: null,
  sound: true,
  repeatUrgent: true,
}

/** Settings saved before a kind existed know nothing of it; the default fills in. */
export const completeNoticeSettings = (
  stored: Partial<NoticeSettings> | null | undefined,
): NoticeSettings => ({
  ...defaultNoticeSettings,
  ...stored,
  kinds: { ...defaultNoticeSettings.kinds, ...stored?.kinds },
  quiet: { ...defaultNoticeSettings.quiet, ...stored?.quiet },
})
