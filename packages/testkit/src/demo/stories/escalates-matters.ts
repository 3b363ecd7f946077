import type { DemoStory } from '../types.ts'
import { afterPerson, afterReply, anybody, burst } from './build.ts'

/** Matters that belong to a person: law, money in dispute, valued customers, going round in circles. */
export const delicateStories: DemoStory[] = [
  {
    key: 'legal-lawyer',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'legal_threat',
    steps: [
      ...burst([
        'You refused my warranty claim without giving a reason.',
        'If this is not settled by Friday my lawyer will take legal action against you.',
      ]),
      afterPerson('Thank you for the written answer. I will hold off for now.'),
    ],
  },
  {
    key: 'legal-consumer-agency',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'legal_threat',
    steps: [
      ...burst([
        'I am going to report you to the consumer protection authority if you keep my 89 euros',
      ]),
      afterPerson('ok, that I can accept'),
    ],
  },
  {
    key: 'legal-court',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'legal_threat',
    steps: [
      ...burst([
        'my solicitor says you have to refund the machine by law. do I really need to take you to court?',
      ]),
    ],
  },
  {
    key: 'valued-installation',
    customer: 'beatrix',
    purpose: 'escalates',
    trigger: 'valued_customer',
    steps: [
      ...burst([
        'Good morning, KW-20441 has to be at my client on Friday before ten. Can you make sure of that?',
      ]),
      afterPerson('Wonderful, I knew I could count on you.'),
    ],
  },
  {
    key: 'valued-error',
    customer: 'rafael',
    purpose: 'escalates',
    trigger: 'valued_customer',
    steps: [
      ...burst(['My Heron has been showing E4 since Tuesday and bleeding the pump did nothing']),
      afterPerson('A loan machine tomorrow would be brilliant, thanks.'),
    ],
  },
  {
    key: 'valued-invoice',
    customer: 'beatrix',
    purpose: 'escalates',
    trigger: 'valued_customer',
    steps: [
      ...burst(['Could the invoice for KW-20441 be split between two of my projects?']),
      afterPerson('Perfect, that is exactly what my accountant needs.'),
    ],
  },
  {
    key: 'dispute-unknown-charge',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'billing_dispute',
    steps: [
      ...burst([
        'I dispute the charge of 42.90 from you on my card, I never authorised this payment',
      ]),
      afterPerson('understood, then I will wait for the money'),
    ],
  },
  {
    key: 'dispute-chargeback',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'billing_dispute',
    steps: [
      ...burst([
        'I ended my subscription in spring and you billed me again.',
        'This is an unauthorised charge and I want it reversed today.',
      ]),
      afterPerson('Thanks for reversing it so quickly.'),
    ],
  },
  {
    key: 'dispute-invoice',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'billing_dispute',
    steps: [
      ...burst([
        'your invoice is wrong, you overcharged me by 60 euro and I want to dispute the bill',
      ]),
      afterPerson('yes that is the right amount now'),
    ],
  },
  {
    key: 'loop-app',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'loop',
    steps: [
      ...burst(['the app cant find my heron']),
      afterReply('did that, the app still cant find my heron', 60),
      afterReply('again, the app still cant find my heron', 45),
      afterPerson('oh, the beta version. that was it, thank you'),
    ],
  },
  {
    key: 'loop-label',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'loop',
    steps: [
      ...burst(['my return label gives an error when I open it']),
      afterReply('my return label still gives an error when I open it', 40),
      afterReply('as I said: my return label gives an error when I open it', 40),
      afterPerson('this one works, thanks'),
    ],
  },
  {
    key: 'loop-sour',
    customer: anybody,
    purpose: 'escalates',
    trigger: 'loop',
    steps: [
      ...burst(['my espresso tastes sour']),
      afterReply('my espresso still tastes sour', 90),
      afterReply('no, my espresso tastes sour, still', 60),
      afterPerson('hotter water, ok, I will try that. thanks for thinking along'),
    ],
  },
]
