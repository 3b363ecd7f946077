import type { NoticeKind, NoticeWay } from '@baton/domain'

/** What a kind of notice is called in settings, and when it comes. */
export const noticeWords: Record<NoticeKind, { word: string; says: string }> = {
  offer: { word: 'Offers', says: 'A conversation is offered to you.' },
  steer_question: { word: 'Questions', says: 'The assistant asks how to go on.' },
  mention: { word: 'Mentions', says: 'A colleague writes @ and your name in a note.' },
  customer_wrote: { word: 'Answers', says: 'A customer of yours writes while you are away.' },
  at_risk: { word: 'At risk', says: 'A promised time is nearly missed.' },
  breach: { word: 'Overdue', says: 'A promised time was missed.' },
  callback_due: { word: 'Callbacks', says: 'Somebody expects your call.' },
  page: { word: 'Emergencies', says: 'You are on call and are needed at once.' },
  alert: { word: 'Alerts', says: 'For supervisors: something needs a decision.' },
}

export const wayWords: Record<NoticeWay, string> = {
  desk: 'Desk',
  push: 'Browser',
  email: 'E-mail',
  slack: 'Slack',
}
