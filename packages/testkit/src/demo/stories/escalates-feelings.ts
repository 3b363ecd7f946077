import type { DemoStory } from '../types.ts'
import { afterPerson, afterReply, anybody, burst } from './build.ts'

/** Customers who ask for a person, and customers who lose their patience. */
export const feelingStories: DemoStory[] = [
  {
    key: 'asks-politely',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [
      ...burst([
        'hi, could I speak to a real person please? its about my repair and a bit complicated',
      ]),
      afterPerson('thank you, good to talk to a human. that solves it'),
    ],
  },
  {
    key: 'asks-after-answer',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [
      ...burst(['how long does a repair take']),
      afterReply(
        'I would rather talk to someone from your team about this, can you get me an agent?',
      ),
      afterPerson('great, thanks for looking into it yourself'),
    ],
  },
  {
    key: 'asks-in-german',
    customer: 'lena',
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [
      ...burst([
        'Hallo, ich möchte bitte mit einem Mitarbeiter sprechen. Es geht um meine tropfende Dampflanze.',
      ]),
      afterPerson('Vielen Dank, das hilft mir sehr!'),
    ],
  },
  {
    key: 'asks-in-spanish',
    customer: 'carmen',
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [
      ...burst([
        'Buenas, quiero hablar con una persona, por favor. Es sobre el reembolso de KW-20377.',
      ]),
      afterPerson('Muchas gracias, muy amable.'),
    ],
  },
  {
    key: 'asks-in-french',
    customer: 'julien',
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [
      ...burst([
        'Bonjour, je voudrais parler à un conseiller au sujet de ma commande KW-20402, pas à un robot.',
      ]),
      afterPerson('Parfait, merci beaucoup et bonne journée.'),
    ],
  },
  {
    key: 'asks-no-robot',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'asks_for_person',
    steps: [...burst(['no bots please. human agent'])],
  },
  {
    key: 'angry-about-parcel',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'distress',
    steps: [
      ...burst([
        'this is ridiculous, my parcel should have been here days ago and the tracking has stopped moving AGAIN',
      ]),
      afterReply(
        'are you kidding me?? that is useless, I am so angry right now. worst service ever',
      ),
      afterPerson('ok. thank you for finally taking it seriously'),
    ],
  },
  {
    key: 'angry-about-broken-machine',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'distress',
    steps: [
      ...burst([
        'unbelievable. water leaks from the machine all over my counter, what a piece of junk',
      ]),
      afterReply('I have done all of that already!! This is a joke, I am absolutely furious'),
      afterPerson('fine, a replacement is fair. thanks'),
    ],
  },
  {
    key: 'angry-about-refund',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'distress',
    steps: [
      ...burst(['where the hell is my refund, its been three weeks and I am fed up']),
      afterReply('Terrible. Just terrible. You people keep lying to me and I hate it'),
      afterPerson('alright, I see it now. sorry for shouting'),
    ],
  },
  {
    key: 'angry-about-coffee',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'distress',
    steps: [
      ...burst([
        'the beans came with an old roast date, third bag in a row. really disappointed and annoyed',
      ]),
      afterReply('This is awful. I have been loyal for years and you treat me like garbage'),
      afterPerson('I appreciate that. let us try once more'),
    ],
  },
]
