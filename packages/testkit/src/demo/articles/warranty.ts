import type { DemoArticle } from '../types.ts'

export const warrantyArticles: DemoArticle[] = [
  {
    slug: 'warranty-cover',
    title: 'What the warranty covers, and for how long',
    category: 'Warranty',
    body: `Every machine and grinder has **2 years** of warranty from the day of delivery, and a **third year** if you register it. Accessories and refurbished machines have 2 years.

## Covered

Faults in material and making: pump, boiler, electronics, motor, switches, leaks, cracks that came by themselves. Parts, labour and shipping both ways are free.

## Not covered

- limescale, if the machine was not descaled when it asked for it
- wear: gaskets after 12 months, burrs, filter baskets, shower screens
- drops, water damage, opened housings, other people's repairs
- use in a café or a canteen with more than 40 cups a day

You need the invoice or the serial number, nothing more. A repaired or replaced machine keeps the running warranty, with at least 6 months on the repaired part.

Your legal rights against the seller stay untouched by all this.`,
    questions: [
      'is my machine still under guarantee',
      'does the warranty pay for a broken pump',
      'how many years of guarantee do I get',
      'is limescale damage covered',
    ],
  },
  {
    slug: 'register-machine',
    title: 'Register your machine for the third year',
    category: 'Warranty',
    body: `Registering takes two minutes and gives you a third year at no cost. Do it within **60 days** of delivery.

1. Find the **serial number**: on the plate under the drip tray (Finch, Heron) or under the hopper (Robin). It has two letters and eight digits, such as FN 2604 1187.
2. Go to **Account > My machines > Register**, or scan the square next to the number.
3. Enter the serial number and the date of delivery. The order is found by itself; for a machine bought in a shop upload a photo of the receipt.

You get a certificate by mail, and the end date appears under **My machines**.

**More than 60 days ago?** Within the first year we still accept it if the machine has been descaled at least once, which the Heron reports by itself and for the Finch we take your word for.

**Number unreadable?** It is on the box and on the invoice as well. Registering also tells us whom to warn in case of a recall.`,
    questions: [
      'how do I activate the extra year',
      'where is the serial number on the finch',
      'I forgot to register within two months, too late?',
      'got the machine at a store, can I still sign it up for longer cover',
    ],
  },
  {
    slug: 'request-repair',
    title: 'Request a repair: steps and turnaround',
    category: 'Warranty',
    body: `Most faults can be solved at home in ten minutes, so please look at the machine help pages first. If that does not do it:

1. **Account > My machines > your machine > Request repair**. Describe the fault and add a short video if you can.
2. A technician answers within **1 working day**, often with one more thing to try.
3. We send a prepaid label or collect the machine. Empty the tank; leave cable, tank and drip tray in place and keep the filter holder at home.
4. Our repair bench in Ghent needs **7 to 10 working days** from arrival. Every step shows under **My machines**.

**Without coffee meanwhile?** If it takes longer than 10 working days, we lend you a Finch free of charge; gold members get one from the first day.

Repairs are tested with 20 shots and come back with a report. If a machine fails **three times with the same fault** within the warranty, you may choose a new one or your money back.`,
    questions: [
      'my machine is broken, how do I get it fixed',
      'how long does a repair take',
      'do I get a replacement machine while mine is being repaired',
      'status of my repair in Ghent',
    ],
  },
  {
    slug: 'repair-prices',
    title: 'Repairs after the warranty: prices',
    category: 'Warranty',
    body: `We repair every machine we have ever built, at fixed prices that include parts, labour, a service and the trip back.

| | Finch | Heron | Robin |
|---|---|---|---|
| Small (gasket, valve, switch) | €59 | €89 | €39 |
| Medium (pump, heater, sensor) | €119 | €179 | €79 |
| Large (boiler, main board, motor) | €179 | €289 | €119 |

You pay **€15** for the way to us. The check itself is free if you accept the offer, and €25 if you do not.

1. Request the repair as usual under **Account > My machines**.
2. We tell you the class within 2 working days of arrival. Nothing is done before you say yes.
3. After payment it takes 7 to 10 working days.

You get **12 months** of warranty on the repair. If a large repair is not worth it, we give you 20 % off a new machine instead and recycle the old one.`,
    questions: [
      'what does it cost to fix a 4 year old finch',
      'guarantee is over, do you still repair',
      'how much for a new pump including labour',
      'is it worth repairing or should I buy new',
    ],
  },
  {
    slug: 'spare-parts',
    title: 'Order spare parts',
    category: 'Warranty',
    body: `We keep parts for at least **10 years** after the last machine of a series was sold.

**Find the right one**: **Shop > Parts**, choose your machine, and press a spot on the exploded drawing. If you have registered the machine, only parts that fit are shown.

Popular ones:

- group gasket 58 mm: €6, change it once a year
- water tank Finch €24, Heron €32
- drip tray grid: €14
- steam tip with two holes: €11
- burr set Robin (40 mm, steel): €35, good for about 500 kg of coffee

Parts with a **green dot** you can change yourself with the tools of any household; a video is on the page. Parts with a **red dot** carry mains voltage and are fitted only at our repair bench.

Parts ship like all other goods and may be returned unused within 30 days. Needed because of a warranty fault? Then ask for a repair instead, and the part is free.`,
    questions: [
      'I need a new water tank',
      'where can I buy a replacement gasket',
      'broke the drip tray grid, can I get just that piece',
      'do you sell new burrs for the robin',
    ],
  },
  {
    slug: 'trade-in-and-recycling',
    title: 'Trade in or recycle an old machine',
    category: 'Warranty',
    body: `**Trade in**: give us your old machine and pay less for a new one.

- a working Kettlewren machine: **€60** for a Finch, **€180** for a Heron, €40 for a Robin
- any other working espresso machine: **€30**

Go to **Shop > Trade in**, answer five questions and order the new machine. The amount comes off at checkout. With the parcel you find a label; send the old one back in the same box within **21 days**, otherwise we charge the discount again. We clean, test and sell it refurbished.

**Recycle**: broken appliances of any make, one for every new one you buy, are taken back free of charge. Tick **Take my old appliance** at checkout, and the driver takes it along. You may also bring it to us in Ghent, or to any collection point for electrical waste.

Please never put a machine into household rubbish: copper, brass and the board are all recovered.`,
    questions: [
      'do you take my old machine in exchange for money off',
      'how do I get rid of a broken espresso maker',
      'how much do I get for my used heron',
      'will the driver take the old appliance with him',
    ],
  },
]
