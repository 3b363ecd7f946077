import type { AnsweredMatter } from './build.ts'

/** Delivery, orders, returns and billing: matters the help centre settles. */
export const shoppingMatters: AnsweredMatter[] = [
  {
    article: 'track-your-parcel',
    customer: 'hannah',
    says: ['Hi there', 'could you tell me where my order KW-20417 is? I ordered it a few days ago'],
    ending: 'oh perfect, thank you!',
  },
  {
    article: 'delivery-times-and-costs',
    says: ['hello, how long does delivery to germany take and what does the shipping cost'],
  },
  {
    article: 'cancel-an-order',
    customer: 'daniel',
    says: ['hey I ordered KW-20433 this morning by mistake', 'can you cancel it please'],
    ending: 'phew. thanks a lot',
  },
  {
    article: 'late-parcel',
    customer: 'sofia',
    says: [
      'Good morning, KW-20361 should have been here days ago and the tracking has stopped moving',
    ],
    ending: 'ok, thank you',
  },
  {
    article: 'marked-delivered-not-received',
    says: [
      'it says my parcel was delivered yesterday but theres nothing here?? asked the neighbours too',
    ],
  },
  {
    article: 'change-delivery-address',
    says: ['I put in the wrong adress when ordering, still on processing. how can i change it'],
  },
  {
    article: 'customs-and-duties',
    says: ['Hello! Do I have to pay customs or import duty when you ship to Switzerland?'],
  },
  {
    article: 'damaged-on-arrival',
    says: ['so the box just came', 'its dented on one side and the water tank has a crack'],
    ending: 'ok will do, thanks',
  },
  {
    article: 'parcel-shop-collection',
    says: ["I'm at work all day, could I collect my order from a parcel shop near me?"],
  },
  {
    article: 'wrong-or-missing-item',
    says: ['just opened the package and one item is missing, the knock box isnt in there'],
  },
  {
    article: 'add-or-swap-items',
    says: ['can I still add a milk jug to the order I placed an hour ago'],
  },
  {
    article: 'no-confirmation-email',
    says: ['I paid 20 min ago and havent got any confirmation email, did the order go through'],
  },
  {
    article: 'sold-out-items',
    says: ['the green finch is sold out :( any idea when it is back in stock'],
  },
  {
    article: 'discount-code-problems',
    says: ['hi my discount code from the newsletter is not accepted at checkout'],
  },
  {
    article: 'price-drop',
    customer: 'yuki',
    says: [
      'I bought the Robin 11 days ago, KW-20298',
      'now I see the price fell to 219. can I get the difference?',
    ],
    ending: 'that is really fair, thank you',
  },
  {
    article: 'thirty-day-home-trial',
    says: [
      'Hi, we tried the machine for two weeks and its not for us. can we still send it back even if used?',
    ],
  },
  {
    article: 'return-label',
    says: ['I have to return something but no printer at home, how do i get the label'],
  },
  {
    article: 'when-refund-arrives',
    says: ['you confirmed my refund on monday, when will the money be on my credit card'],
  },
  {
    article: 'exchange',
    says: ['could I exchange my Finch for one in another colour? the white doesnt fit our kitchen'],
  },
  {
    article: 'return-without-box',
    says: ['threw the original packaging away, is a return still possible'],
  },
  {
    article: 'taste-promise',
    says: [
      "honestly don't enjoy the Low Tide coffee, way too smoky for my taste. Can I get a refund for the bag?",
    ],
  },
  { article: 'payment-methods', says: ['which ways to pay do you have, is paypal ok'] },
  {
    article: 'download-invoice',
    says: [
      'Hello, I need an invoice with my company name and VAT number on it, where do I download that?',
    ],
  },
  {
    article: 'payment-declined',
    says: ['tried to buy the heron three times and my card payment is declined every time'],
  },
  {
    article: 'two-charges',
    says: ['Good evening. I see two charges on my bank account but I only placed one order.'],
    ending: 'ah ok, thanks, all good then',
  },
  { article: 'pay-in-instalments', says: ['is it possible to pay the Heron in instalments'] },
  {
    article: 'gift-cards',
    says: [
      'got one of your gift cards for my birthday',
      'how do I check the balance and redeem it?',
    ],
  },
  {
    article: 'update-payment-card',
    says: ['my bank sent me a new card, how do I replace the old one on my subscription'],
  },
  {
    article: 'failed-renewal',
    says: [
      'you mailed me that my subscription payment failed. do you try again or do i have to do something',
    ],
  },
  {
    article: 'delivery-times-and-costs',
    says: ['do you do express? need it by tomorrow in Antwerp'],
  },
  {
    article: 'when-refund-arrives',
    says: ['I returned a tamper, did the refund get booked already? my bank shows nothing so far'],
  },
]
