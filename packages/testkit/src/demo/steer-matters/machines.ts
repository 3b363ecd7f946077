import type { DemoSteerMatter } from '../types.ts'

/** Unwritten matters about machines. */
export const machineMatters: DemoSteerMatter[] = [
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
  {
    key: 'campervan_inverter',
    question: 'Can I run the Finch off an inverter in my campervan?',
    paraphrases: [
      'can i run the finch off an inverter in my campervan',
      'Can I run a Finch from an inverter in our campervan?',
      'hey, could I run the Finch on an inverter in my camper van',
      'we live in a van, will the machine work on battery power with a 1500 W inverter',
      'how big an inverter does the Finch need on the road',
      'espresso in the motorhome: does the Finch get along with a battery and inverter?',
    ],
    keyNouns: ['inverter', 'campervan', 'camper', 'motorhome', 'battery'],
    modelAnswer:
      'Yes for the Finch: it needs a pure sine wave inverter of at least 2,000 W continuous, because the heater draws 1,450 W at once. Cheaper modified sine wave inverters damage the pump control, and that is not covered by the warranty. Expect about 60 Wh for heating up and two shots. Empty the tank before you drive. We do not recommend the Heron, which draws 2,300 W.',
  },
  {
    key: 'plumb_in_heron',
    question: 'Can the Heron be plumbed in to a fixed water line?',
    paraphrases: [
      'can the heron be plumbed in to a fixed water line',
      'Can a Heron be plumbed into a fixed water line?',
      'good morning, can the Heron be plumbed in to our water line',
      'is there a plumbing kit so I never have to fill the tank',
      'I want to connect the machine straight to the kitchen water pipe',
      'does the heron take a direct plumbed connection instead of the tank?',
    ],
    keyNouns: ['plumb', 'water line', 'pipe'],
    modelAnswer:
      'Yes, Herons built since March 2024 (serial number HR 2403 or later) can be plumbed in with our kit for €79. It needs a cold water tap with a 3/8 inch thread, between 2 and 4 bar, and a stop valve. A plumber takes about half an hour; the warranty stays valid. The drip tray still has to be emptied by hand. The Finch cannot be plumbed in.',
  },
  {
    key: 'left_handed_handle',
    question: 'Is there a left-handed version of the Finch with the steam wand on the other side?',
    paraphrases: [
      'is there a left-handed version of the finch with the steam wand on the other side',
      'Is there a left handed Finch with the steam wand on the other side?',
      'hello, do you have a left-handed version of the Finch with the wand on the other side',
      "I'm a lefty, can the wand go on the left?",
      'anything for left-handed people? the steam wand is on the wrong side for me',
      'my wife is left handed, is there a mirrored finch for lefties',
    ],
    keyNouns: ['left-handed', 'left handed', 'lefty'],
    modelAnswer:
      'There is no mirrored Finch, but our repair bench can move the steam wand to the left on any Finch built since 2025 for €45, including shipping both ways, in about 5 working days. Order it together with a new machine and it is free: write "wand left" in the note for the warehouse. On the Heron the wand swivels to both sides already.',
  },
  {
    key: 'high_altitude',
    question: 'Will the machine work properly at high altitude, about 2,500 metres?',
    paraphrases: [
      'will the machine work properly at high altitude, about 2500 metres',
      'Will the machine work at high altitude, around 2,500 metres?',
      'hi there, does the machine work properly at an altitude of 2,500 m',
      'we have a hut in the Alps at 2,400 m, is that too high for a Heron?',
      'I live up in the mountains, does the altitude matter for brewing',
      'what should I set at altitude, water boils at 92 degrees here',
    ],
    keyNouns: ['altitude', 'metres', 'mountain', 'Alps'],
    modelAnswer:
      'Both machines work up to 3,000 metres. Above 1,500 metres lower the brew temperature to 91 °C, because water boils earlier and the shot would spit; on the Heron switch on "Altitude" in the app under Settings > Water, which does it for you. Steam takes about 20 seconds longer. Above 3,000 metres the overpressure valve may open, so we advise against it.',
  },
  {
    key: 'bpa_free_tank',
    question: 'Is the plastic of the water tank BPA free?',
    paraphrases: [
      'is the plastic of the water tank bpa free',
      'Is the plastic in the water tank BPA-free?',
      'hello, is the water tank plastic free of BPA',
      'does any plastic that touches the water contain bisphenol',
      'worried about BPA and microplastics from the tank',
      'what plastic is the tank made of, is it bisphenol free?',
    ],
    keyNouns: ['BPA', 'bisphenol', 'plastic'],
    modelAnswer:
      'Yes. The tank of the Finch and the Heron is made of Tritan, which contains no BPA, BPS or other bisphenols, and the hoses are food-grade silicone. Behind the tank, hot water touches only stainless steel and brass with less than 0.1 % lead. We can send the food-contact declaration as a PDF on request.',
  },
]
