import type { DemoStory } from '../types.ts'
import { afterReply, anybody, burst } from './build.ts'

/** Customers who are unclear at first and say what they mean when they are asked. */
export const clarifyingStories: DemoStory[] = [
  unclear('payment', 'failed-renewal', [
    'my payment failed',
    'the renewal payment of my coffee subscription',
  ]),
  unclear('subscription', 'change-coffee-or-grind', [
    'hello, I want to change something in my subscription',
    'I would like to switch my subscription to other beans',
  ]),
  unclear('parcel', 'marked-delivered-not-received', [
    'parcel not here',
    'it is marked as delivered but I never got it',
  ]),
  unclear('stop', 'pause-or-skip', [
    'I would like to stop my subscription for a while',
    'just pause it, I am away for a month',
  ]),
  unclear('water', 'leaks', [
    'water problem with my machine',
    'there is a puddle of water under it',
  ]),
  unclear('card', 'update-payment-card', [
    'hi I need a new card please',
    'replace the card that pays my subscription, mine expires',
  ]),
]

function unclear(about: string, article: string, [vague, clear]: [string, string]): DemoStory {
  return {
    key: `clarifies-${about}`,
    customer: anybody,
    purpose: 'clarifies',
    article,
    steps: [...burst([vague]), afterReply(clear), afterReply('great, thank you!')],
  }
}

/** Customers who come back later the same day with something else. */
export const returningStories: DemoStory[] = [
  {
    key: 'returns-after-label',
    customer: anybody,
    purpose: 'returns',
    article: 'return-label',
    steps: [
      ...burst(['how do I get a label for my return, I have no printer']),
      afterReply('thanks, got it!', 40),
      afterReply('me again :) handed it in. when will the refund arrive on my card?', 5_400),
      afterReply('ok thank you'),
    ],
  },
  {
    key: 'returns-after-setup',
    customer: anybody,
    purpose: 'returns',
    article: 'first-setup',
    steps: [
      ...burst(['machine just arrived, how do I set it up?']),
      afterReply('thank you, lovely!', 900),
      afterReply(
        'back again. the first espressos run through too fast and taste sour, what now',
        3_600,
      ),
    ],
  },
  {
    key: 'returns-after-pause',
    customer: anybody,
    purpose: 'returns',
    article: 'pause-or-skip',
    steps: [
      ...burst(['can I skip the next bag of my subscription']),
      afterReply('thanks', 15),
      afterReply(
        'hi again, and how would I switch the coffee to the decaf in my subscription?',
        2_700,
      ),
      afterReply('wonderful', 30),
    ],
  },
  {
    key: 'returns-after-invoice',
    customer: anybody,
    purpose: 'returns',
    article: 'download-invoice',
    steps: [
      ...burst(['where do I find the invoice of my last order']),
      afterReply('thanks, found it', 60),
      afterReply('one more thing, how do I register the machine for the longer warranty?', 4_500),
      afterReply('thanks for everything!', 45),
    ],
  },
]
