import type { DemoSteerMatter } from '../types.ts'

/** Unwritten matters about coffee. */
export const coffeeMatters: DemoSteerMatter[] = [
  {
    key: 'unroasted_beans',
    question: 'Do you sell unroasted green beans for home roasting?',
    paraphrases: [
      'do you sell unroasted green beans for home roasting',
      'Do you sell green, unroasted beans for roasting at home?',
      'hi do you sell any unroasted beans for home roasting',
      'I roast in my garage, could I get raw beans from you',
      'is First Light available as green coffee, unroasted',
      'price for a sack of raw unroasted coffee?',
    ],
    keyNouns: ['unroasted', 'green beans', 'raw'],
    modelAnswer:
      'Yes, in small amounts: green First Light and green Dawn Chorus components in bags of 1 kg for €14 and 5 kg for €60. They are not in the shop; reply with coffee and amount, and we send a payment link. They ship with the next order day, keep for 12 months in a dry place, and fall outside the taste promise, since the roast is yours.',
  },
  {
    key: 'capsules',
    question: 'Do you make capsules for a Nespresso style machine?',
    paraphrases: [
      'do you make capsules for a nespresso style machine',
      'Do you make capsules for Nespresso style machines?',
      'hello, do you also make capsules for a Nespresso style machine',
      'is your coffee available in pods?',
      'my parents have a capsule machine, can they drink Low Tide',
      'do you sell compostable pods or capsules',
    ],
    keyNouns: ['capsule', 'pod', 'Nespresso'],
    modelAnswer:
      'No, we make no capsules, because the coffee in them is ground weeks before you drink it. What works well: stainless steel refillable capsules, which you fill with our espresso grind (5.5 g). We do not sell them, but any model for the original system fits. Order Dawn Chorus or Low Tide with the grind "espresso".',
  },
  {
    key: 'kosher_halal',
    question: 'Is your coffee certified kosher?',
    paraphrases: [
      'is your coffee certified kosher',
      'Is your coffee kosher certified?',
      'shalom, is the coffee certified as kosher',
      'do you have a kosher certificate, also for Passover',
      'which of your coffees are kosher or halal',
      'need to know about a hechsher: kosher?',
    ],
    keyNouns: ['kosher', 'halal', 'Passover'],
    modelAnswer:
      'Dawn Chorus, Low Tide and First Light are certified kosher (parve) by the rabbinate of Antwerp, also for Passover; the sign is on the back of the bag. Night Owl decaf is not certified yet. None of our coffees carries a halal certificate, but nothing except coffee is used, and no alcohol in cleaning. We can send the certificate as a PDF.',
  },
]
