/** What a person on the team is told about. */
export const noticeKinds = [
  'offer',
  'steer_question',
  'mention',
  'customer_wrote',
  'at_risk',
  'breach',
  'callback_due',
  'page',
  'alert',
] as const

/** One of them. `page` is an emergency at night, `alert` is for supervisors. */
export type NoticeKind = (typeof noticeKinds)[number]

/** How a notice can reach a person. The desk comes first, then what rings loudest. */
export const noticeWays = ['desk', 'push', 'email', 'slack'] as const

/** One of them. */
export type NoticeWay = (typeof noticeWays)[number]
