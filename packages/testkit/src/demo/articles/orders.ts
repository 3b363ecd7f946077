import type { DemoArticle } from '../types.ts'

export const orderArticles: DemoArticle[] = [
  {
    slug: 'cancel-an-order',
    title: 'Cancel an order before it ships',
    category: 'Orders',
    body: `As long as an order says **Processing** you can cancel it, free and without a reason.

1. Go to **Account > Orders** and open the order.
2. Press **Cancel order** and confirm.

You get a confirmation by e-mail at once. The money goes back the way you paid: card payments that were only reserved disappear within 1 to 3 days, PayPal and Bancontact payments are returned within 3 working days. Gift card balance is available again immediately.

Ordered without an account, or the button is grey? Tell us the order number here and we cancel it for you, if it has not been handed to the carrier. We stop packing for the day at 14:00, so most orders from the morning leave the house soon after that.

**Already shipped?** Then we cannot call it back. Refuse it at the door or send it back within 30 days as a normal return.`,
    questions: [
      'I want to cancel what I just bought',
      'ordered by mistake, please stop it',
      'can I still call off my order from this morning',
      'the cancel button is grey',
    ],
    tool: 'cancel_order',
  },
  {
    slug: 'add-or-swap-items',
    title: 'Add, remove or swap items in an open order',
    category: 'Orders',
    body: `We cannot edit the lines of an order ourselves, because the invoice and the payment are tied to them. There are two easy ways around it.

**To add something**: place a second order within **2 hours** and write the first order number in the field **Note for the warehouse**. If both are still in Processing, we pack them in one box and give back the second shipping fee within 3 working days.

**To remove or swap something** (another colour, another size of bag): cancel the order while it is in Processing and place it again. A discount code you used becomes valid again as soon as the cancellation is confirmed.

Is only the **grind** of a coffee wrong? That we can change until 14:00 on the day of roasting: **Account > Orders > your order > Grind**.

Orders that have already left us can be corrected with an exchange after they arrive.`,
    questions: [
      'can I still add something to an order I just placed',
      'I picked the wrong colour, order is not sent yet',
      'can you take one bag off my order',
      'combine two orders in one box',
    ],
  },
  {
    slug: 'no-confirmation-email',
    title: 'You have not received an order confirmation',
    category: 'Orders',
    body: `The confirmation leaves us within 5 minutes of payment. If it is not there:

1. Look in the **spam, promotions or updates** folder for mail from **orders@kettlewren.example.com** and mark it as safe.
2. Sign in and look at **Account > Orders**. If the order is listed, all is well: open it and press **Send confirmation again**.
3. If you ordered as a guest, the address may hold a typing error. Tell us your name, postcode and the amount here in the chat, and we find the order and correct the address.

**No order in the list, but money has left your account?** Some banks need up to 30 minutes to report a payment to us. If there is still no order after **1 hour**, the payment has failed and the reserved amount is released by your bank within 3 working days. Do not order a second time within that hour, or you may end up with two machines.`,
    questions: [
      'did my order go through, I never got an email',
      'paid but no confirmation in my inbox',
      'how do I know you received my purchase',
      'can you resend the order mail',
    ],
  },
  {
    slug: 'sold-out-items',
    title: 'Sold-out products, pre-orders and back-in-stock alerts',
    category: 'Orders',
    body: `**Sold out**: open the product page and press **Tell me when it is back**. You get one e-mail as soon as we have stock, and the item is kept for nobody: first come, first served. Colours of the Finch usually return within 3 weeks; limited coffees do not return once the harvest has gone.

**Pre-order**: products with an orange label can be ordered ahead. We show the week in which we expect to ship. Your card is charged only on the day of dispatch; PayPal and bank transfers are charged at once.

If the week moves by more than 14 days, we write to you and you may cancel with one click. A pre-order never holds up the rest: we ship what is on the shelf first and send the pre-ordered item later at no extra shipping cost.

You can see every open pre-order under **Account > Orders > Waiting**.`,
    questions: [
      'when will the green Finch be available again',
      'is the heron in stock',
      'do you charge me right away for a preorder',
      'notify me when it comes back',
    ],
  },
  {
    slug: 'discount-code-problems',
    title: 'A promo code is not accepted',
    category: 'Orders',
    body: `Enter the code at checkout under **Promo code** and press **Apply**; it is not case-sensitive, but a space at the end is enough to break it.

The message below the field tells you why a code failed:

- **Expired**: the last day counts until 23:59 Brussels time.
- **Minimum not reached**: most codes need goods worth €40, not counting shipping.
- **Not valid for these items**: codes do not apply to gift cards, to items already reduced, or to subscription renewals.
- **Already used**: welcome codes work once per person and address.

Only **one code per order** can be used; points may be combined with a code.

Forgot to enter it? Tell us within **24 hours** of ordering and we refund the difference, if the code was valid at that moment. The welcome code (10 %, newsletter sign-up) can take up to 15 minutes to arrive.`,
    questions: [
      'my promo code doesnt work',
      'the newsletter code for 10 % off is refused',
      'can I use two coupons together',
      'I forgot to enter my coupon when I paid',
    ],
  },
  {
    slug: 'price-drop',
    title: 'The price fell shortly after you bought',
    category: 'Orders',
    body: `Bought at full price and now it is in the sale? We give you the difference.

**The rule**: if we ourselves lower the price of the same product in the same colour within **14 days** of your order, we refund the difference to your original payment method. It works once per order, for machines, grinders and accessories. It does not cover coffee, clearance pieces with a serial number listed on the page, or prices in other shops.

**How to ask**: write here with your order number, or use **Account > Orders > your order > Ask for price difference**. You do not have to return anything.

The refund is booked within **3 working days**, with a corrected invoice by e-mail. If you paid partly with a gift card, the card is topped up first.

During the two big sales (last week of November, first week of January) the period is extended to **21 days**.`,
    questions: [
      'I bought this last week and now its cheaper',
      'you put the machine on sale right after I paid full price',
      'do you have a price guarantee',
      'can I get the difference back after a price cut',
    ],
    tool: 'refund_order',
  },
]
