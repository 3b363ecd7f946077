import type { NoticeSettings } from '../../../api/types.ts'

/** What is chosen so far, saved or not, and how to change it. */
export type Choices = {
  settings: NoticeSettings
  change: (part: Partial<NoticeSettings>) => void
  /** What is typed into the field of the webhook; null takes it away, undefined leaves it. */
  slackUrl: string | null | undefined
  onSlackUrl: (url: string | null | undefined) => void
}
