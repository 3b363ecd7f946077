import type { DemoSteerMatter } from './types.ts'

/** What customers ask and the help centre does not say, until a person has said it once. */
export const demoSteerMatters: DemoSteerMatter[] = [
  {
    key: 'mains_voltage_us',
    question: 'Does the Heron run on 110 V if I take it to the US?',
    paraphrases: [
      'does the heron run on 110v if i take it to the us',
      'Does the Heron run on 110 V if we take it to the USA?',
      'hi, does the Heron work on 110 V if I take it to the US',
      'moving to Boston in spring, will my machine cope with american voltage?',
      'can I use the Finch with US mains, 110 volts',
      'is there a 120 volt version for the states',
    ],
    keyNouns: ['110', 'voltage', 'volt', 'USA', 'America'],
    modelAnswer:
      'Our machines are built for 220 to 240 V only and must not be used on 110 or 120 V, not even with a travel adapter. A step-up transformer of at least 2,000 W works electrically, but it ends the warranty. We have no US version today. If you move within 30 days of buying, you may return the machine for a full refund.',
  },
]
