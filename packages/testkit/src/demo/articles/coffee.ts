import type { DemoArticle } from '../types.ts'

export const coffeeArticles: DemoArticle[] = [
  {
    slug: 'dial-in-grind',
    title: 'Dial in your grind: sour or bitter espresso',
    category: 'Coffee',
    body: `Start from this recipe: **18 g in, 36 g out, in 25 to 30 seconds**, counted from the press of the button.

- **Runs through in under 20 seconds, tastes sour and thin**: grind finer. On the Robin turn the ring two clicks towards 0.
- **Takes longer than 35 seconds, tastes bitter and dry**: grind coarser, two clicks.
- **Time is right, but still sour**: raise the temperature by 1 °C, or let 40 g run out.
- **Time is right, but still bitter**: lower it by 1 °C, or stop at 32 g.

Change one thing at a time, and throw away 3 g of coffee after each change of the ring: old grounds sit in the chute.

A good starting point on the Robin is **12** for Dawn Chorus, **14** for Low Tide and **9** for First Light. Fresh beans change during the first two weeks; expect to go one click finer each week.

Ground coffee from a bag cannot be tuned: change the amount by 1 g instead.`,
    questions: [
      'my espresso tastes sour, what am I doing wrong',
      'shot runs way too fast',
      'which setting on the robin for dawn chorus',
      'coffee is too bitter and only drips out',
    ],
  },
  {
    slug: 'grinder-jam',
    title: 'The Robin grinder is jammed or grinds nothing',
    category: 'Coffee',
    body: `**It hums but nothing comes out**: switch off at once. Usually a stone or an oily bean sits between the burrs.

1. Unplug. Close the slide and take off the hopper.
2. Suck or tip out the loose beans.
3. Turn the ring to **30** and lift out the upper burr by its handle.
4. Brush both burrs and the chute; take out what is stuck.
5. Put it together, turn the ring back to your number *while the motor runs*, and grind 10 g to test.

**No sound at all**: the hopper must click in, otherwise the safety switch stays open. After a jam the motor protection needs **20 minutes** to cool down.

**Grinds, but very slowly**: dark oily roasts clog the chute. Brush it weekly and use grinder cleaner once a month.

Do not put sugar, spices or flavoured coffee into the Robin. A burr that shows a chip has to be replaced.`,
    questions: [
      'the robin just hums and no coffee comes out',
      'grinder stopped in the middle of grinding',
      'something hard got stuck between the burrs',
      'my grinder is clogged',
    ],
  },
  {
    slug: 'storing-beans',
    title: 'Store coffee, and how long it stays fresh',
    category: 'Coffee',
    body: `Our bags carry the **roast date**, because that matters more than the best-before date.

| | At its best | Good until |
|---|---|---|
| Whole beans, closed bag | day 7 to 35 | 6 months |
| Whole beans, opened | 3 weeks | 6 weeks |
| Ground, opened | 3 days | 2 weeks |

**Rest first**: espresso roasts need about a week after roasting before they taste round. Earlier they foam wildly and taste sharp; that is carbon dioxide, not a fault.

**Where**: in the bag it came in, pressed flat and closed with the zip, in a dark cupboard. Not in the fridge: beans take on moisture and the smell of cheese.

**Freezing** works well for a stock. Freeze in portions for a week, airtight, and grind straight from the freezer. Do not thaw and freeze again. They keep for up to **6 months** this way.

Coffee does not go off in a harmful way; it only grows flat.`,
    questions: [
      'should I keep beans in the fridge',
      'how long can I use a bag once it is open',
      'can coffee be frozen',
      'why do freshly roasted beans need to rest',
    ],
  },
  {
    slug: 'decaf-and-allergens',
    title: 'Decaf, allergens and where our coffee comes from',
    category: 'Coffee',
    body: `**Night Owl**, our decaf, is made in Mexico with the mountain water process: water and carbon filters, no solvents. At most **0.1 %** of caffeine remains, about 3 mg in an espresso against 65 mg in a usual one. It suits evenings and most people who should avoid caffeine; if it is for a medical reason, please ask your doctor.

**Allergens**: our coffees contain none of the 14 allergens that must be declared. We roast nothing but coffee, with no flavourings, so nuts, milk and gluten never enter the building. All of it is vegan.

**Origin**: Dawn Chorus comes from Brazil and Guatemala, Low Tide from India and Sumatra, First Light from Guji in Ethiopia. Farm, harvest and the price we paid are printed on each bag.

**Organic**: First Light and Night Owl are certified organic (BE-BIO-02). The other two come from farms that work without certificates.`,
    questions: [
      'how is your decaf made',
      'is there gluten or nuts in the coffee',
      'are your beans organic',
      'how much caffeine is left in night owl',
    ],
  },
  {
    slug: 'choose-a-machine',
    title: 'Finch or Heron: which machine suits you?',
    category: 'Coffee',
    body: `| | Finch | Heron |
|---|---|---|
| Price | €429 | €1,149 |
| Boilers | one | two |
| Ready in | 3 minutes | 7 minutes |
| Coffee and steam at once | no, 40 seconds between | yes |
| Water tank | 1.4 l | 2.5 l |
| Width | 21 cm | 33 cm |
| Weight | 9 kg | 24 kg |
| App | no | yes |

**Take the Finch** if you drink up to four coffees a day, mostly espresso, and have little room. **Take the Heron** if you make several milk drinks in a row, or like to play with temperature.

Both make the same espresso: pump, 58 mm group and pressure (9 bar) are identical. Baskets and tampers fit both.

You also need a grinder; the Robin (€249) is made for both. Ordered together with a machine it costs €40 less, taken off in the basket. Both machines stand under kitchen units of 40 cm; leave 5 cm at the back.`,
    questions: [
      'whats the difference between the two machines',
      'which one should I buy for lots of cappuccinos',
      'how wide is the heron, does it fit under my cupboard',
      'do I need a separate grinder',
    ],
  },
  {
    slug: 'visit-ghent',
    title: 'Visit our showroom in Ghent',
    category: 'Company',
    body: `Come and try before you buy. The showroom is next to the roastery at **Oude Houtkaai 14, Ghent**, ten minutes on foot from Dampoort station.

**Open**: Wednesday to Friday 11:00 to 18:00, Saturday 10:00 to 17:00. Closed on Sundays, Mondays, Tuesdays and Belgian public holidays.

- All machines are hot: make your own espresso with a colleague at your side. For half an hour of undivided attention book a slot under **kettlewren.example.com/visit**; it is free.
- On **Thursdays at 15:00** you can watch the roast through the window.
- Online orders can be collected here without shipping cost: choose **Showroom** at checkout and wait for the mail, usually 2 hours later. Bring the order number.
- Returns may be handed in at the counter.

There are two parking spaces in the yard and a charging point. The entrance has no step; dogs are welcome on the lead.`,
    questions: [
      'can I come by and try the machines in person',
      'what are the opening times of your shop',
      'can I pick up my order directly from you',
      'is there parking at the store',
    ],
  },
  {
    slug: 'opening-hours-of-support',
    title: 'When and how you can reach our team',
    category: 'Company',
    body: `**Wren**, our assistant, answers here in the chat day and night. It looks up orders, explains the machines and brings in a colleague when you ask for one.

**People** are there **Monday to Friday 08:00 to 20:00 and Saturday 09:00 to 17:00** (Brussels time), in English, French, German and Spanish:

- **Chat**: usually within 5 minutes.
- **E-mail**: help@kettlewren.example.com, within one working day.
- **Call back**: ask here in the chat, and choose a half-hour slot. We have no public hotline, so that nobody waits in a loop of music.

Outside these hours your message is kept, with everything you have written, and is answered first thing the next working day. You do not need to repeat it.

On Belgian public holidays only the emergency line for hot water and electricity accidents is staffed; its number stands on the plate under your machine.

**Not satisfied?** Write "complaint" in the subject: the head of the team answers personally within 3 working days.`,
    questions: [
      'are you open on saturday',
      'do you have a phone number',
      'when does your customer service work',
      'what is your support email',
    ],
  },
]
