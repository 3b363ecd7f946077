import type { DemoStory } from '../types.ts'
import { afterReply, anybody, burst } from './build.ts'

/** Customers who are unclear at first and say what they mean when they are asked. */
export const clarifyingStories: DemoStory[] = [
  {
    key: 'clarifies-change-it',
    customer: anybody,
    purpose: 'clarifies',
    article: 'change-delivery-address',
    steps: [
      ...burst(['hi, I need to change it']),
      afterReply('sorry, the delivery address of an order I already placed'),
      afterReply('perfect thank you'),
    ],
  },
  {
    key: 'clarifies-not-working',
    customer: anybody,
    purpose: 'clarifies',
    article: 'discount-code-problems',
    steps: [
      ...burst(['it does not work']),
      afterReply('my promo code, it is not accepted at checkout'),
      afterReply('expired then. ok, thanks'),
    ],
  },
  {
    key: 'clarifies-card',
    customer: anybody,
    purpose: 'clarifies',
    article: 'gift-cards',
    steps: [
      ...burst(['question about my card']),
      afterReply('a gift card. how do I see the balance?'),
      afterReply('nice, 40 euro left'),
    ],
  },
  {
    key: 'clarifies-stop',
    customer: anybody,
    purpose: 'clarifies',
    article: 'pause-or-skip',
    steps: [
      ...burst(['can I stop for a bit?']),
      afterReply('I mean pause my coffee subscription, I am away for a month'),
      afterReply('great, done'),
    ],
  },
  {
    key: 'clarifies-light',
    customer: anybody,
    purpose: 'clarifies',
    article: 'descaling',
    steps: [
      ...burst(['what is that light']),
      afterReply('the orange drop on my machine'),
      afterReply('ah, descaling. will do it tonight, thanks'),
    ],
  },
]

/** Customers who come back later the same day with something else. */
export const returningStories: DemoStory[] = [
  {
    key: 'returns-after-label',
    customer: anybody,
    purpose: 'returns',
    article: 'return-label',
    steps: [
      ...burst(['how do I get a label for my return, I have no printer']),
      afterReply('got the QR code, thanks!', 40),
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
      afterReply('it works, lovely. thank you', 900),
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
      afterReply('found it', 60),
      afterReply('one more thing, how do I register the machine for the longer warranty?', 4_500),
      afterReply('thanks for everything!', 45),
    ],
  },
]
