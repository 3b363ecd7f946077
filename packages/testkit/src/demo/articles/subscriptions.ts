import type { DemoArticle } from '../types.ts'

export const subscriptionArticles: DemoArticle[] = [
  {
    slug: 'start-a-subscription',
    title: 'How the coffee subscription works',
    category: 'Subscriptions',
    body: `You choose a coffee, a bag and a rhythm; we roast, and it lands in your letterbox.

1. Go to **Shop > Subscription** and pick a coffee, or **Surprise me** for a different one each time.
2. Choose the bag: **250 g, 500 g or 1 kg**. As a rule of thumb, two espressos a day need 250 g a week.
3. Choose whole beans or one of six grinds.
4. Choose every **1, 2, 4 or 6 weeks**.

You pay **10 % less** than in the shop and no shipping. A 250 g bag of Dawn Chorus is €8.55 instead of €9.50, the kilo €29.70 instead of €33.

There is no minimum term. Each bag is charged on the day it is roasted, not before. Bags of 250 g and 500 g fit through a letterbox; 1 kg comes as a parcel.

You can have several subscriptions next to each other, for example decaf once a month. Everything is managed under **Account > Subscription**.`,
    questions: [
      'how do I sign up for regular coffee',
      'what does the monthly coffee plan cost',
      'is there a minimum contract for the beans subscription',
      'how much coffee should I order for two cups a day',
    ],
  },
  {
    slug: 'pause-or-skip',
    title: 'Pause your subscription or skip a bag',
    category: 'Subscriptions',
    body: `Going away, or the shelf is still full?

**Skip one bag**: **Account > Subscription > Next bag > Skip**. The rhythm stays the same, only this one is left out. You may skip as many as you like, up to three in a row.

**Pause**: **Account > Subscription > Pause**. Choose a date to start again, at most **6 months** ahead, or leave it open. You are not charged during a pause. We remind you 5 days before it ends, and you may extend it once.

**Bring forward**: running low? **Next bag > Send now** puts it into the next roast and counts the rhythm anew from there.

All three work until **20:00 on the day before roasting**, that is Monday and Wednesday evening. After that the bag has been planned and will be charged.

Your subscriber price is kept during a pause. In the reminder e-mail before every bag there is a one-click link to skip, without signing in.`,
    questions: [
      'I am on holiday for three weeks, stop the coffee meanwhile',
      'I have too many beans, can I leave one out',
      'can I pause my coffee subscription while I am away',
      'I ran out early, send the next bag sooner',
    ],
  },
  {
    slug: 'change-coffee-or-grind',
    title: 'Switch to a different coffee or grind in your subscription',
    category: 'Subscriptions',
    body: `You are never tied to one coffee.

1. **Account > Subscription > Edit**.
2. Press **Coffee** to choose another one, or **Grind** for whole beans, espresso, moka pot, filter, French press, Aeropress or cold brew.
3. Press **Save**. Tick **Only for the next bag** if you want to return to your usual one afterwards.

The price changes with the coffee and is shown before you save. The subscriber discount of 10 % stays.

**Not sure which?** Take the quiz under **Shop > Find my coffee**: five questions, two suggestions. In short: Dawn Chorus is round and chocolatey, Low Tide dark and low in acidity, First Light floral and bright, Night Owl is without caffeine.

Changes count for the next roast if made before 20:00 on the day before (Monday and Wednesday). If your coffee is out of season, we send the closest match and tell you a week ahead, so that you can choose something else.`,
    questions: [
      'how do I switch my subscription to other beans',
      'I bought a grinder, send whole beans instead of ground',
      'which coffee is the darkest you have',
      'want to try a new flavour in my plan',
    ],
  },
  {
    slug: 'change-rhythm',
    title: 'Get your coffee more or less often',
    category: 'Subscriptions',
    body: `**Change the rhythm**: **Account > Subscription > Edit > Rhythm**. Choose every 1, 2, 4 or 6 weeks. The page shows the date of the next three bags before you save. The new rhythm is counted from the last bag you received.

**Change the size**: on the same page under **Bag**: 250 g, 500 g or 1 kg. You may also take two bags per delivery.

**Change the day**: we roast on Tuesday and Thursday. Under **Roasting day** choose the one that suits you. A bag roasted on Tuesday is with you from Thursday, one roasted on Thursday from Saturday or Monday, depending on your post.

Which is better, more often or larger? Coffee is at its best between day 7 and day 35 after roasting. If a bag lasts you longer than four weeks, take a smaller one more often; the price per bag is the same whatever the rhythm.

There is no charge for changes, and no limit on how many you make.`,
    questions: [
      'every two weeks is too much, make it monthly',
      'I need a bigger bag each time',
      'can my coffee come on another weekday',
      'increase the frequency of deliveries',
    ],
  },
  {
    slug: 'end-subscription',
    title: 'End your coffee subscription',
    category: 'Subscriptions',
    body: `You can stop at any time, with no notice period and no fee.

1. **Account > Subscription > Manage > End subscription**.
2. Choose a reason if you wish, and confirm.

You get a confirmation by e-mail at once. If the next bag is already in the roasting plan (after 20:00 on Monday or Wednesday), it is still sent and charged; it is then the last one.

**Signed up without a password?** Use the link **Manage my subscription** at the foot of any of our coffee e-mails, or tell us your e-mail address here, and we end it after sending you a code to make sure it is you.

**What you keep**: your account, points, invoices and reviews. **What you lose**: the subscriber price; a subscription started later gets the prices of that day.

Ending does not touch a gift subscription you have given to somebody else; that one runs until its last bag.`,
    questions: [
      'I dont want any more coffee, unsubscribe me from the plan',
      'stop charging me every month',
      'how do I get out of the subscription',
      'is there a notice period to quit',
    ],
  },
  {
    slug: 'gift-subscription',
    title: 'Give a subscription as a present',
    category: 'Subscriptions',
    body: `A present that arrives again and again: **3, 6 or 12 bags** of 250 g, one every four weeks, at €29, €56 or €108 including delivery inside the EU.

1. **Shop > Subscription > Give as a present**.
2. Choose the number of bags and the first coffee.
3. Enter the receiver's name and address, and a message of up to 300 characters. We print it on a card in the first bag.
4. Choose the start: at once, or any date within 12 months.

You pay once. It ends by itself and never renews, and the receiver never sees the price.

The receiver gets a code with the first bag. With it they may change the coffee, the grind, the address and the dates at **kettlewren.example.com/present**, without an account.

You can cancel until the first bag is roasted. After that the remaining bags can be moved to another person, but not refunded.`,
    questions: [
      'I want to send my dad coffee every month for his birthday',
      'does a gifted plan renew on its own',
      'someone gave me a coffee subscription, how do I choose my beans',
      'can I add a personal message to a gifted plan',
    ],
  },
  {
    slug: 'seeds-and-tiers',
    title: 'Seeds: loyalty points and membership levels',
    category: 'Subscriptions',
    body: `You collect **1 seed per euro** on everything except gift cards and shipping. **100 seeds are worth €5.**

**Use them**: at checkout tick **Pay with seeds**. You can use them in steps of 100, for up to half of the order. They arrive 30 days after delivery, when the trial is over, and stay valid for **24 months**.

## Levels

| Level | Spend in 12 months | Gives you |
|---|---|---|
| Standard | from the first order | seeds |
| Silver | €500 | free packing set, early access to sales |
| Gold | €1,500 | all of Silver, free express, loan machine during repairs |

The level is worked out on the first of each month and kept for at least a year.

You find balance and history under **Account > Seeds**. Missing seeds for an order older than 30 days? Tell us the order number and we add them. When you return something, its seeds are taken back.`,
    questions: [
      'how do I spend my points',
      'what do I get as a gold member',
      'my seeds have not been credited',
      'do loyalty points run out',
    ],
  },
  {
    slug: 'refer-a-friend',
    title: 'Refer a friend',
    category: 'Subscriptions',
    body: `You both get something: your friend **€15 off** a first order from €75, and you **300 seeds** (worth €15) once their trial period is over.

1. **Account > Refer a friend** shows your personal link.
2. Share it by message or mail. The link stays valid for good.
3. Your friend opens it and orders within **30 days**. The €15 come off automatically at checkout.

Your seeds appear **30 days after delivery** of your friend's order. Under the link you see who has clicked and who has ordered (only the first name and the month).

Rules: up to 20 friends a year; a friend is somebody who has never ordered from us and lives at another address. The €15 cannot be combined with another code. If your friend returns everything, no seeds are given.

The link was forgotten? If your friend ordered less than 7 days ago, both of you write to us from the e-mail addresses of your accounts, and we connect the two.`,
    questions: [
      'do I get something if I recommend you to a colleague',
      'my mate used my invite link but I got nothing',
      'where is my referral link',
      'how much off does a new customer I bring in get',
    ],
  },
]
