import type { ClusterPreview, SteerCluster } from '@baton/contract'

const said = {
  Noor: 'Is the app down?',
  Sam: 'app not loading since this morning, is it down',
  Ada: 'Is the app down? And I was charged 40 euros twice',
  Wim: 'is your app down',
}

/** A rush of customers who ask the same, for the gallery. */
export const cluster: SteerCluster = {
  question: said.Noor,
  whyStuck: 'No article speaks of an outage today.',
  proposedAnswers: [],
  rush: { count: 7, minutes: 4 },
  members: Object.entries(said).map(([customer, words]) => ({
    ...{ conversation: customer, escalation: customer, steers: 0, newestCustomerMessage: 1 },
    ...{ customer, language: 'en', question: words, said: words, since: new Date().toISOString() },
  })),
}

const reply = 'The app is back. Please open it anew.'

/** One in each state. */
export const clusterPreview: ClusterPreview = {
  concerns: [],
  replies: [
    { conversation: 'Noor', state: 'fits', reply, why: [] },
    { conversation: 'Sam', state: 'fits', reply, why: [] },
    {
      ...{ conversation: 'Ada', state: 'look', reply },
      why: ['They have written again since the assistant asked.'],
    },
    { conversation: 'Wim', state: 'closed', reply: '', why: ['Answered or withdrawn meanwhile.'] },
  ],
}
