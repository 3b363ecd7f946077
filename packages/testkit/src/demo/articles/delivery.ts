import type { DemoArticle } from '../types.ts'

export const deliveryArticles: DemoArticle[] = [
  {
    slug: 'delivery-times-and-costs',
    title: 'Delivery times and shipping costs',
    category: 'Delivery',
    body: `Everything leaves our warehouse in Ghent. Orders paid before **14:00 on a working day** leave the same day; later orders leave the next working day.

## Standard delivery

| Where | Working days | Shipping | Free from |
|---|---|---|---|
| Belgium, Netherlands, Luxembourg | 1 to 2 | €4.95 | €50 |
| Germany, France | 2 to 3 | €6.95 | €60 |
| Rest of the EU | 3 to 5 | €9.95 | €80 |
| United Kingdom, Switzerland, Norway | 4 to 7 | €14.95 | €150 |

Coffee subscriptions always ship free, whatever the amount.

## Express

Choose **Express** at checkout for €12.90. Orders paid before 12:00 arrive the next working day in Belgium, the Netherlands, Germany and France. Express is not offered elsewhere, and there is no Saturday or Sunday delivery.

The date shown at checkout already counts public holidays in your country. We do not deliver outside the countries listed above.`,
    questions: [
      'how long does delivery take',
      'how long until my stuff gets here if I order today',
      'how much do you charge for postage to Germany',
      'can you send it express, I need it by tomorrow',
      'which countries do you deliver to',
    ],
  },
  {
    slug: 'track-your-parcel',
    title: 'Track your parcel',
    category: 'Delivery',
    body: `You can follow an order from the moment it leaves Ghent.

1. Open the e-mail **"Your Kettlewren order is on its way"** and press **Follow my parcel**, or
2. sign in and go to **Account > Orders**, open the order and press **Track**.

No account? Use **kettlewren.example.com/track** with your order number (it starts with KW-) and your postcode.

## What the states mean

- **Processing**: we are packing it. You can still cancel.
- **Shipped**: the carrier has it. Tracking starts to move within 12 hours of the first scan.
- **Out for delivery**: it is in the van; expect it between 09:00 and 18:00.
- **Delivered**: handed over, or left at the place you chose.

We use GLS inside the EU, DPD for the United Kingdom, and DHL for express parcels, Switzerland and Norway. If you tell us your order number here in the chat, we can look up the state for you straight away.`,
    questions: [
      'where is my order',
      'has my machine been shipped yet',
      'I cant find the tracking number',
      'when will my parcel arrive, I ordered a few days ago',
      'how do I follow my package',
    ],
    tool: 'order_status',
  },
  {
    slug: 'late-parcel',
    title: 'Your parcel is late or the tracking has stopped moving',
    category: 'Delivery',
    body: `A tracking page that stands still for a day or two is usually a missed scan, not a lost parcel. Here is what to do, and when.

1. **Up to 2 working days after the expected date**: please wait. Nine in ten late parcels turn up in this time.
2. **From the 3rd working day**: tell us your order number. We open a search with the carrier the same day. The carrier has **5 working days** to find it.
3. **If the search finds nothing**: you choose between a new shipment, sent with priority at our cost, or your money back in full.

If it is a coffee bag from a subscription, we skip the search and simply send another bag after 5 working days.

During the search please do not refuse the parcel if it shows up after all; just let us know so that we close the case. Delays by customs outside the EU do not count towards these days.`,
    questions: [
      'my package should have been here days ago and still nothing',
      'tracking has said the same thing since monday',
      'I think my parcel got lost in the post',
      'delivery is overdue, what now',
    ],
    tool: 'order_status',
  },
  {
    slug: 'marked-delivered-not-received',
    title: 'Marked as delivered, but nothing is there',
    category: 'Delivery',
    body: `First a few places to look, because the driver's scan often comes before the knock:

- with neighbours, the concierge or reception,
- behind bins, in a shed or a meter cupboard,
- at a parcel shop: look for a card, or a photo under **Track > Proof of delivery**.

Drivers sometimes scan a whole street at once, so wait until **the end of the next working day**.

Still nothing? Write to us within **14 days** of the scan with your order number and say that you have asked at home and next door. We then ask the carrier for the signature, the photo and the GPS position. This takes up to **4 working days**.

If the carrier cannot show that it reached you, we send the goods again free of charge or refund you. For orders above €400 we ask you to sign a short declaration, which we e-mail you; we need no police report.`,
    questions: [
      'it says delivered but I never got it',
      'the driver claims he handed it over, he did not',
      'someone may have stolen the box from my porch',
      'gls shows a signature that is not mine',
    ],
  },
  {
    slug: 'change-delivery-address',
    title: 'Change the address of an order already placed',
    category: 'Delivery',
    body: `What is possible depends on how far the order has come.

**While it says Processing** you can change it yourself: **Account > Orders > your order > Edit address**. The change is confirmed by e-mail within a minute. You can move the order to another street or town, but not to another country, because tax and shipping were worked out for the first one. In that case cancel and order again.

**Once it says Shipped** we can no longer rewrite the label. Use the link in the carrier's message instead: GLS, DPD and DHL all let you choose a neighbour, a parcel shop or another day until **22:00 on the evening before delivery**, free of charge.

**If the parcel comes back to us** because the address was wrong, we contact you and send it again for the normal shipping cost.

Moving house? Update your address book under **Account > Addresses** too, so that subscription bags follow you.`,
    questions: [
      'I typed the wrong street in my address, can you fix it',
      'I moved last week and the order goes to my old place',
      'send it to my work instead please',
      'how can I correct the delivery address while it is still processing',
    ],
  },
  {
    slug: 'customs-and-duties',
    title: 'Customs, import tax and duties outside the EU',
    category: 'Delivery',
    body: `**United Kingdom**: for orders up to £135 the price you pay already includes British VAT, and nothing is due at the door. For larger orders we also collect VAT and duty at checkout, so DPD will not ask you for money.

**Switzerland**: prices are shown without Belgian VAT. DHL advances 8.1 % Swiss import VAT and bills you together with its handling charge of about CHF 19.

**Norway**: orders below NOK 3,000 fall under the VOEC scheme, so 25 % VAT is collected at checkout. Above that, DHL bills import VAT on arrival.

The commercial invoice is in a pouch on the outside of the box. Do not remove it before the parcel is handed over.

If you refuse to pay charges and the parcel returns, we refund the goods less the shipping both ways. Were you charged twice, at checkout and at the door? Send us a photo of the carrier's bill and we refund the difference within 5 working days.`,
    questions: [
      'will I have to pay import fees in Switzerland',
      'is british vat included in the price',
      'dhl wants money from me for duty, is that right',
      'any extra tax when you ship to norway',
    ],
  },
  {
    slug: 'damaged-on-arrival',
    title: 'Something arrived broken or dented',
    category: 'Delivery',
    body: `We are sorry, and we put it right quickly. Please tell us within **7 days** of delivery.

1. Keep the box and all padding: the carrier may want to see them.
2. Take three photos: the outside of the box with the label, the damage, and the serial plate (under the drip tray of machines, under the hopper of grinders).
3. Go to **Account > Orders > your order > Report damage** and upload them, or send them here in the chat.

## What happens next

- **Accessories and coffee**: a replacement leaves the next working day; you need not send anything back.
- **Machines and grinders**: you get a replacement with advance dispatch. The driver who brings it takes the broken one along, packed in any box.

Please do not plug in a machine with a visible dent, a cracked tank or a loose cable. If you would rather have your money back than a replacement, say so in the report; the refund includes the shipping you paid.`,
    questions: [
      'the box was crushed and the machine has a dent',
      'my water tank came cracked',
      'glass server arrived in pieces',
      'it got smashed in transit, what do I do',
    ],
  },
  {
    slug: 'parcel-shop-collection',
    title: 'Collect from a parcel shop',
    category: 'Delivery',
    body: `If you are rarely at home, let us send the order to a parcel shop near you.

**When ordering**: at checkout choose **Delivery > Parcel shop**, enter your postcode and pick a shop from the map. It costs €3.50 in Belgium and the Netherlands and €4.95 in Germany and France, and is free from the same amounts as home delivery.

**To collect**: wait for the text message or e-mail with the collection code. Bring the code and an identity card. Someone else may collect for you with the code and a copy of your card.

The shop keeps a parcel for **7 days**. After that it returns to Ghent; we refund the goods when it is back, normally within 10 days, but not the shipping.

Parcel shops accept boxes up to 20 kg. The Heron weighs 24 kg and therefore always goes to a street address, as does any order with two machines.`,
    questions: [
      'can I pick it up somewhere instead of home delivery',
      'how many days do they hold my package at the pickup point',
      'can my husband fetch the parcel for me',
      'I am never home during the day, is there a locker or shop option',
    ],
  },
  {
    slug: 'wrong-or-missing-item',
    title: 'An item is missing or we sent the wrong one',
    category: 'Delivery',
    body: `Large orders sometimes travel in two boxes: look at the tracking page first, it lists every parcel of an order. The tamper, the measuring spoon and the two filter baskets of a machine are inside the **drip tray drawer**, not loose in the box.

If something really is missing or different from what you ordered, tell us within **14 days**:

1. **Account > Orders > your order > Something is not right**.
2. Tick the line and choose **Missing** or **Different item**.
3. For a different item, add a photo of its label.

We send the right item with the next dispatch, at our cost. You may keep a wrong item worth less than €30: drink it, use it or pass it on. For anything dearer we e-mail you a prepaid label, and you have 14 days to hand it in.

If the right item is sold out, we refund that line and tell you the same day.`,
    questions: [
      'you forgot to put the milk jug in the box',
      'I got decaf but I ordered the normal one',
      'half of my order is not in the package',
      'received somebody elses stuff',
    ],
  },
]
