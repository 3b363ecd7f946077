import type { Example } from './understanding.ts'

type Article = {
  answerId: string
  title: string
  headings: string[]
  passages: string[]
  questions: string[]
}

/** A small shop's help centre, for tests. */
export const articles: Article[] = [
  {
    answerId: 'refund',
    title: 'Get your money back',
    headings: ['When the refund arrives', 'Refunds for gift cards'],
    passages: [
      'A refund goes back to the card or account you paid with. Banks need three to five working days to show it.',
      'Orders paid with a gift card are refunded to a new gift card, which we send by e-mail.',
    ],
    questions: ['how do I get a refund', 'I want my money back for a broken lamp'],
  },
  {
    answerId: 'delivery',
    title: 'Delivery times and costs',
    headings: ['Delivery abroad'],
    passages: [
      'Parcels within the country arrive in two working days. Abroad it takes up to eight working days.',
      'Shipping is free from fifty euros; below that it costs four euros ninety.',
    ],
    questions: ['where is my parcel', 'how long does shipping take'],
  },
  {
    answerId: 'password',
    title: 'Reset your password',
    headings: ['The reset mail does not come'],
    passages: [
      'Choose "Forgot password" on the sign-in page. The link in the mail is good for one hour.',
    ],
    questions: ['I forgot my password'],
  },
  {
    answerId: 'bulbs',
    title: 'Which bulb fits my lamp',
    headings: ['Sockets', 'Dimming'],
    passages: [
      'Every lamp has its socket printed on the base: E27 is the wide screw, GU10 the twist lock.',
    ],
    questions: ['what light bulb do I need for the reading lamp'],
  },
  {
    answerId: 'cancel',
    title: 'Cancel or change an order',
    headings: ['After it was shipped'],
    passages: [
      'Until the parcel is packed you can cancel under My orders. Later, send it back unopened.',
    ],
    questions: ['can I still cancel my order'],
  },
  {
    answerId: 'warranty',
    title: 'Warranty and repairs',
    headings: ['What is covered'],
    passages: ['Lamps carry three years of warranty. Bulbs are wear parts and are not covered.'],
    questions: ['my lamp flickers, is that covered by the guarantee'],
  },
]

/** The examples an article makes. */
export function examplesOf(article: Article): Example[] {
  const { answerId } = article
  const list = (kind: Example['kind'], texts: string[]): Example[] =>
    texts.map((text, place) => ({ id: `${answerId}-${kind}-${place}`, answerId, text, kind }))
  return [
    ...list('title', [article.title]),
    ...list('heading', article.headings),
    ...list('passage', article.passages),
    ...list('question', article.questions),
  ]
}

/** All examples of the shop. */
export const helpCentre: Example[] = articles.flatMap(examplesOf)
