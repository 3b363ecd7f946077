import type { DemoArticle } from '../types.ts'

export const returnArticles: DemoArticle[] = [
  {
    slug: 'thirty-day-home-trial',
    title: 'The 30-day home trial: send back a machine or accessory',
    category: 'Returns',
    body: `Live with it for a month. If it is not for you, send it back within **30 days of delivery**, even if you have made coffee with it.

## What we ask

- Empty the water tank and the drip tray, and wipe the machine clean.
- Put in everything that came with it: filter holder, baskets, tamper, cable.
- Machines and grinders travel back free of charge. For accessories we keep €4.95 of the refund.

## How to start

1. **Account > Orders > your order > Return items**.
2. Tick the items and choose a reason (it changes nothing, it only helps us).
3. Choose how you want to hand the parcel in.

A machine that comes back with missing parts or limescale from hard water is accepted, but we deduct the price of the parts or **€35** for descaling. Opened coffee and personalised goods cannot be returned.

Bought between 15 November and 24 December? Then you may return until **31 January**.`,
    questions: [
      'how many days do I have to send it back',
      'I dont like the machine, can I return it even though I used it',
      'who pays for shipping a return',
      'I want a refund for my machine, how do I send it back',
      'bought it as a christmas present, until when can it go back',
    ],
  },
  {
    slug: 'return-label',
    title: 'Get a return label or a QR code',
    category: 'Returns',
    body: `After you have registered a return you receive an e-mail with two ways to hand in the parcel:

- **QR code**: show it on your phone at any GLS or DPD parcel shop; they print the label. Best if you have no printer.
- **PDF label**: print it on A4 and tape it over the old label.

Lost the e-mail? Go to **Account > Returns**, open the return and press **Send label again**. Labels are valid for **14 days**; after that press **New label** on the same page. Guests use the link at the bottom of their order confirmation.

**Heavy machines**: for the Heron we book a collection at your door instead. Pick a weekday and a window (09:00 to 13:00 or 13:00 to 18:00). The driver brings the label and needs the box closed.

Ask for a receipt when you hand it in and keep it until the refund has arrived: it is your proof if a parcel goes astray. From Switzerland and Norway you also print the three copies of the return invoice attached to the mail.`,
    questions: [
      'where do I find the sticker to send my parcel back',
      'I dont have a printer for the return',
      'my return label expired',
      'can someone come and collect the machine for the return',
    ],
  },
  {
    slug: 'when-refund-arrives',
    title: 'When your refund arrives',
    category: 'Returns',
    body: `We check a return within **3 working days** of its arrival in Ghent and book the refund the same day. You get an e-mail titled **"We have refunded you"**. From then on your bank sets the pace:

| Paid with | Visible after |
|---|---|
| PayPal, Klarna | 1 day |
| Bancontact, iDEAL, bank transfer | 1 to 3 working days |
| Visa, Mastercard, American Express | 3 to 7 working days |
| Gift card | at once |

Many banks do not show a separate line but lower the original payment. Look at the statement of the month in which you paid.

**Nothing after 10 working days from our e-mail?** Tell us the order number, and we send you the reference (ARN) with which your bank can find the money.

If the card has expired meanwhile, the money still reaches your bank account as long as that account exists. The original delivery fee is refunded when you return the whole order.`,
    questions: [
      'I sent it back two weeks ago, where is my money',
      'how long does a refund take on a credit card',
      'you said refunded but my bank shows nothing',
      'has my return arrived in your warehouse yet',
    ],
  },
  {
    slug: 'exchange',
    title: 'Exchange for another colour or model',
    category: 'Returns',
    body: `Within 30 days of delivery you can swap a machine, grinder or accessory for another one.

**Same product, another colour**: go to **Account > Orders > your order > Exchange** and choose the new colour. We reserve it for 10 days and ship it as soon as the old one has been scanned by the carrier, so you are without coffee for only a few days. Both ways are free.

**A different model**, say from the Finch to the Heron: choose **Exchange > Other product**. You pay the difference, or get it back. We add a voucher of €20 if you move up to a dearer machine within the trial.

You do not have to give a reason. If the colour you want is sold out, you may wait for it without losing the right to return.

An exchange is possible **once per order**. Coffee, opened cleaning products and clearance items cannot be exchanged.`,
    questions: [
      'can I swap my white finch for the black one',
      'I want to upgrade to the heron instead',
      'change it for a different model after delivery',
      'got the tamper in the wrong size, can I trade it',
    ],
  },
  {
    slug: 'return-without-box',
    title: 'You no longer have the original packaging',
    category: 'Returns',
    body: `No problem: a return does not need our box, only a box that protects what is in it.

**Machines**: use a double-walled carton at least 10 cm larger on every side. Fill the space with crumpled paper, towels or foam so that nothing moves when you shake it. Wrap the water tank separately and tape the drip tray in place. A suitcase or a bin bag is not enough.

**Grinders and accessories**: any sturdy box will do.

If you cannot find one, we can send you a packing set for **€9** (free for silver and gold members). Choose **Packing set** while registering the return; it arrives in 2 to 3 working days, and your return period is extended by a week.

Damage during the trip back is at our risk when you used our label and packed as described. For repairs within the warranty the packing set is always free.

Do keep the foam corners if you still have them: they fit all our machines.`,
    questions: [
      'I threw away the box, can I still return',
      'how should I pack the machine',
      'do you have an empty carton for me',
      'does it have to be in the original packaging',
    ],
  },
  {
    slug: 'taste-promise',
    title: 'The taste promise: coffee you do not enjoy',
    category: 'Returns',
    body: `Opened food cannot go back on the shelf, so we do not take coffee back. But we do not want you to drink something you dislike either.

**First bag of a kind**: if a coffee is not to your taste, tell us within **30 days** of delivery. You choose between your money back for that bag and another coffee of up to the same price. Give the opened one to a friend.

How: write here with the order number and the name of the coffee, or use **Account > Orders > your order > Not my taste**. Two words about what you missed (too bitter, too sour, too light) help us suggest a better match.

The promise covers **one bag per kind of coffee** and up to three bags a year. It covers 250 g and 1 kg bags, also those from a subscription.

A bag that arrives stale, torn or with a roast date older than 21 days is a different matter: we replace it every time, without limit. Just send a photo of the date stamp.`,
    questions: [
      'I hate these beans, can I get my money back',
      'the coffee tastes awful to me',
      'can I return an opened bag of coffee',
      'beans came with an old roast date',
    ],
    tool: 'refund_order',
  },
]
