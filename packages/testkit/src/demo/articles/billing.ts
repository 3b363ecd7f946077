import type { DemoArticle } from '../types.ts'

export const billingArticles: DemoArticle[] = [
  {
    slug: 'payment-methods',
    title: 'Ways to pay',
    category: 'Billing',
    body: `At checkout you see the methods that work in your country:

- **Cards**: Visa, Mastercard, American Express
- **Wallets**: PayPal, Apple Pay, Google Pay
- **Bank**: Bancontact (Belgium), iDEAL (Netherlands), SEPA transfer
- **Klarna**: pay the invoice after 30 days, in Belgium, the Netherlands, Germany, Sweden and Norway
- **Kettlewren gift card**, also together with another method

All prices are in euros; your bank converts them if your account is in another currency. We charge no fee for any method.

**Bank transfer**: we keep the order for 7 days. Put the order number in the reference, otherwise we cannot match the money. We ship when it has arrived, normally after one working day.

For subscriptions we need a method that can be charged again: a card, PayPal or SEPA direct debit. Cash on delivery and cheques are not possible.`,
    questions: [
      'can I pay with paypal',
      'do you take american express',
      'which cards do you take',
      'is apple pay possible',
      'I would rather pay by bank transfer, how does it work',
    ],
  },
  {
    slug: 'download-invoice',
    title: 'Download an invoice, add a company name or VAT number',
    category: 'Billing',
    body: `Every order has an invoice as PDF from the day it ships.

**To download it**: **Account > Orders > your order > Invoice**. For a whole year at once go to **Account > Billing > All invoices** and press **Download as ZIP**. Guests find the link in the shipping e-mail.

**Company details**: before ordering, tick **I am buying for a business** at checkout and enter name and VAT number. For a number from another EU country that passes the VIES check we invoice without Belgian VAT.

**Forgot it?** Within **30 days** you can correct the invoice yourself: **Invoice > Correct details**. You may change the name, the address and the VAT number. You get a credit note and a new invoice. VAT already paid is refunded within 5 working days, if the number was valid on the day of the order.

After 30 days the quarter is closed, and we may only add the company name, not change the tax.`,
    questions: [
      'I need a receipt for my accountant',
      'can you put my company name on the bill',
      'where can I find the invoice pdf of my order',
      'forgot to enter our vat id',
    ],
  },
  {
    slug: 'payment-declined',
    title: 'Your payment was declined at checkout',
    category: 'Billing',
    body: `When a payment is refused, no order exists and nothing is owed. Your basket is kept for 48 hours.

The most common reasons, in order:

1. **The confirmation in your banking app timed out.** You have 5 minutes. Open the app first, then press **Pay**.
2. **The limit of the card.** Many debit cards stop at €500 a day online; a Heron costs more. Raise the limit in your banking app or pay by transfer.
3. **A typing error** in the number, the date or the three digits on the back.
4. **Online or foreign payments are switched off.** Our payments run through Belgium.
5. **Five attempts within an hour**: our own fraud protection then blocks the card for 24 hours.

Try again, if possible with another method. We see only "refused", not why: for the exact reason please ask your bank.

If the amount shows as *reserved* although the payment failed, it is released automatically within 3 working days.`,
    questions: [
      'my card gets declined whenever I try to pay',
      'payment failed, what is wrong',
      'checkout wont accept my credit card',
      'the bank confirmation screen just spins and then error',
    ],
  },
  {
    slug: 'two-charges',
    title: 'You see two charges for one order',
    category: 'Billing',
    body: `Usually one of the two is only a **reservation**. Look for the words *pending*, *reserved* or *authorised* in your banking app.

- If a first attempt at checkout failed and you tried again, the first amount stays reserved for up to **3 working days** and then vanishes by itself.
- If an order ships in two boxes, the card is charged per box. Together the two amounts give the order total.
- A subscription bag and a shop order on the same day are two payments with two invoices. Compare with **Account > Billing**.

**Both are booked, for the same amount, and older than 3 working days?** Then send us the date, the amount and the last four digits of the card (never the full number). We check it with our payment provider and return what was taken too much within **2 working days**. Your bank shows it after 3 to 7 more days.

Please do not start a chargeback meanwhile: it freezes the money for weeks.`,
    questions: [
      'I was charged twice',
      'same amount appears two times on my statement',
      'why is there a pending transaction next to the real one',
      'you took the money double',
    ],
  },
  {
    slug: 'pay-in-instalments',
    title: 'Pay in three instalments',
    category: 'Billing',
    body: `Orders between **€200 and €2,000** can be split into three equal parts without interest or fees.

1. At checkout choose **Pay in 3**.
2. Our partner Klarna makes a soft credit check, which takes seconds and does not affect your score.
3. You pay one third now, one third after 30 days and one third after 60 days, from the same card.

A Finch at €429 is three times €143; a Heron at €1,149 is three times €383.

It is offered in Belgium, the Netherlands, Germany and France to people over 18 with a home address there. It cannot be combined with a gift card and is not available for subscriptions.

**If you return the goods**, the instalments still to come are cancelled and the ones already paid are refunded. **If a payment fails**, Klarna tries again after 7 days and adds €7 after a second failure. To pay early or to move a date by 14 days, use the Klarna app; we cannot change the plan for you.`,
    questions: [
      'can I spread the cost over a few months',
      'do you offer financing for the heron',
      'is there interest if I split the payment',
      'monthly payments for a machine possible?',
    ],
  },
  {
    slug: 'gift-cards',
    title: 'Gift cards: buy, redeem and check the balance',
    category: 'Billing',
    body: `**Buy**: go to **Shop > Gift cards**, choose any amount from €25 to €250 and a date. We e-mail the card to the receiver at 08:00 on that day, or send you a PDF to print. Gift cards carry no shipping cost.

**Redeem**: enter the 16-character code at checkout under **Gift card** and press **Apply**. What is not used stays on the card. You may combine up to three cards, and pay the rest with any other method except Klarna.

**Balance**: **kettlewren.example.com/gift-card**, or **Account > Gift cards** once you have added the code there.

**How long**: 3 years from purchase. A card cannot be paid out in cash, used for another gift card, or used for a subscription renewal.

**Lost the code?** Send us the order number and we block the old card and send a new one with the remaining balance. We cannot replace what somebody else has already spent.`,
    questions: [
      'how do I use the gift voucher I got',
      'how much money is left on my gift card',
      'when does a gift card run out',
      'the code on my gift card is unreadable',
    ],
  },
  {
    slug: 'update-payment-card',
    title: 'Replace the card your subscription is paid with',
    category: 'Billing',
    body: `New card, or another account? Change it before the next renewal:

1. Sign in and go to **Account > Billing > Payment methods**.
2. Press **Add method** and confirm it in your banking app; we reserve €0.00 or €1.00 for a moment.
3. Press **Use for subscription** next to the new one.
4. Delete the old one if you like.

The change counts at once. Renewals are charged at **06:00 on the roasting day**; what you change before that time is used that very day.

If your bank has only sent a new card for the same account, there may be nothing to do: Visa and Mastercard tell us the new number and date automatically. You see **"updated by your bank"** next to the card.

Each subscription can have its own method. We never see or store your full card number; it stays with our payment provider. So please do not send it to us by chat or e-mail.`,
    questions: [
      'my credit card expires next month, where do I put the new one',
      'change the bank account for my coffee plan',
      'I got a new debit card, subscription still has the old',
      'how do I remove a saved card',
    ],
  },
  {
    slug: 'failed-renewal',
    title: 'A subscription payment has failed',
    category: 'Billing',
    body: `If a renewal cannot be charged, you get an e-mail at once and your bag waits.

**What happens by itself**: we try again after **2 days** and after **5 days**. If one of these works, the coffee is roasted on the next roasting day and you need not do anything. There is no fee.

**What you can do**: press **Pay now** in the e-mail, or go to **Account > Subscription > Overdue**, choose a method and pay. Paid before 06:00 on a Tuesday or Thursday, the bag goes into that day's roast.

**After the third failure** the subscription is paused, not ended. Your coffee, your rhythm and your price are kept for **90 days**. Resume with one click once the payment works. After 90 days it is closed.

We never send unpaid invoices from subscriptions to a collection agency: no payment simply means no coffee. Gift subscriptions are paid in advance and are never affected.`,
    questions: [
      'got a mail that the renewal payment didnt go through',
      'my coffee was not sent because of a payment problem',
      'will you try to charge me again',
      'subscription shows overdue',
    ],
  },
]
