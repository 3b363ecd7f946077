import type { DemoArticle } from '../types.ts'

export const accountArticles: DemoArticle[] = [
  {
    slug: 'reset-password',
    title: 'Reset a forgotten password',
    category: 'Account',
    body: `1. Open **kettlewren.example.com/sign-in** and press **Forgot password?**
2. Enter the e-mail address you order with.
3. Press the button in the mail within **60 minutes** and choose a new password of at least 10 characters.

The mail takes a minute or two. If nothing comes:

- look in the spam folder for **account@kettlewren.example.com**;
- try another address you may have used: to protect your privacy the page always says "mail sent", even if there is no account with that address;
- if you have always ordered as a guest, there is no password yet. Press **Create account** with the same address and your old orders appear in it.

Every new request makes the earlier mails invalid, so use the newest one. After the change you are signed out on all other devices. Rather not remember a password? Choose **Sign in by mail link** on the same page.`,
    questions: [
      'I cant log in, dont remember my password',
      'the reset link doesnt work any more',
      'not getting the mail to set a new password',
      'how do I sign in without a password',
    ],
  },
  {
    slug: 'change-email',
    title: 'Use another e-mail address for your account',
    category: 'Account',
    body: `Your e-mail address is the name you sign in with, so we confirm a change twice.

1. **Account > Profile > E-mail > Change**.
2. Enter the new address and your password.
3. Press the link in the mail to the **new** address within 24 hours.
4. The **old** address gets a note with an **Undo** link that works for 7 days.

Orders, points, subscriptions and invoices stay where they are. Newsletters follow to the new address.

**No access to the old mailbox?** That is fine, you only need the new one and your password. If you have lost the password as well, write to us from the new address with two order numbers and the postcode of the last delivery. We check them by hand within **2 working days**.

**The new address already has an account?** Two accounts can be joined: ask us, and we move the orders and seeds of the older one into the other. This cannot be undone.`,
    questions: [
      'I have a new mail address, how do I update it',
      'I no longer have access to my old inbox',
      'merge my two accounts',
      'switch the login to my private email',
    ],
  },
  {
    slug: 'two-step-sign-in',
    title: 'Two-step sign-in with an authenticator app',
    category: 'Account',
    body: `With two-step sign-in a stolen password alone is worth nothing.

**Switch it on**

1. **Account > Security > Two-step sign-in > Set up**.
2. Scan the square with an authenticator app of your choice.
3. Enter the six digits it shows.
4. Print or save the **eight recovery codes**. Each works once.

From then on we ask for six digits on every new device. Tick **Remember this device** to be asked only every 30 days.

**New phone**: sign in on a device that is still remembered, or with a recovery code, and press **Set up again**.

**Phone lost and no codes left**: press **I cannot get a code** at sign-in. We send a link to your e-mail address, and after a safety wait of **48 hours** the second step is switched off. The wait cannot be shortened, not even by us.

We do not offer codes by text message, because numbers can be hijacked.`,
    questions: [
      'how do I turn on 2fa',
      'I got a new phone and the 6 digit code is gone',
      'lost my recovery codes',
      'can you text me the security code',
    ],
  },
  {
    slug: 'delete-account-or-export-data',
    title: 'Delete your account or get a copy of your data',
    category: 'Account',
    body: `**A copy of your data**: **Account > Privacy > Request a copy**. Within 48 hours you get a link to a ZIP file with your profile, orders, messages and coffee ratings. The link works for 7 days.

**Delete the account**: **Account > Privacy > Delete account**.

1. End running subscriptions and use up your seeds first; they are lost.
2. Confirm by the link in the mail.
3. For **14 days** you can change your mind by signing in.
4. Then everything is erased: profile, addresses, saved cards, chats and reviews.

What we must keep by Belgian law: invoices, for **7 years**. They are locked and used for nothing else. Your warranty stays valid, because it hangs on the serial number and the invoice.

Questions about privacy go to **privacy@kettlewren.example.com**; you receive an answer within 30 days at most. We never sell data, and what we hold about you is described at **kettlewren.example.com/privacy**.`,
    questions: [
      'please erase all my personal data',
      'I want my profile gone',
      'what information do you store about me, gdpr request',
      'close my account for good',
    ],
  },
  {
    slug: 'newsletter',
    title: 'Stop or choose newsletters and text messages',
    category: 'Account',
    body: `We send three kinds of messages, and you can switch each one off on its own.

- **Newsletter**: about twice a month, new coffees and offers.
- **Brewing letters**: seven mails after you have bought a machine, one a week.
- **Text messages**: only about parcels, unless you asked for sale alerts.

**Switch off**: press **Unsubscribe** at the foot of any mail; one click, no sign-in. For text messages answer **STOP**. Or choose under **Account > Profile > Messages**.

It takes effect at once, but a mail that is already on its way may still arrive within **48 hours**.

Mails about orders, renewals, recalls and security cannot be switched off as long as you have something running with us.

Still getting mail after two days? Then it probably goes to a second address of yours. Forward one of the mails to us, and we look up which address it was sent to and take it off.`,
    questions: [
      'stop sending me advertising',
      'too many emails from you, take me off the list',
      'how can I unsubscribe from marketing mails',
      'I keep getting sms about sales',
    ],
  },
  {
    slug: 'guest-orders',
    title: 'Find orders you placed as a guest',
    category: 'Account',
    body: `You need no account to order. You can still see everything about a guest order:

**Without an account**: press **View my order** in the confirmation, or enter order number and postcode at **kettlewren.example.com/track**. From there you can cancel, return, report damage and download the invoice.

**With an account**: create one with **the same e-mail address**. After you have confirmed it, all guest orders of the last **24 months** appear under **Account > Orders** within a few minutes, and their seeds are credited if the order is less than 90 days old.

**Ordered with a different address?** Go to **Account > Orders > Add a guest order** and enter order number and postcode. We send a code to the address used back then. If you cannot read that mailbox any more, send us a photo of the delivery note from the box.

Orders that somebody else placed for you stay with that person; ask them for the order number if you need help with the goods.`,
    questions: [
      'I bought without registering, where can I see my purchase',
      'my old orders are not in my account',
      'do I need an account to shop',
      'link a previous order to my new profile',
    ],
  },
  {
    slug: 'account-locked',
    title: 'Your account is locked or somebody else signed in',
    category: 'Account',
    body: `**Locked after wrong passwords**: after **8 failed attempts** we close the door for 30 minutes. Wait, or reset the password, which opens it at once.

**Mail about a new device**: press **That was me** or **That was not me**. The second one signs out every device, blocks saved cards for purchases and asks you to choose a new password.

**You see orders you did not place**

1. Reset your password now, and the one of your mailbox as well.
2. Check **Account > Security > Devices** and sign out what you do not know.
3. Cancel the foreign order if it still says Processing.
4. Write to us with the words **"account misused"**. These messages jump the queue, day and night, and we hold every parcel to a new address for 24 hours.

Tell your bank too, if a card was used. We refund orders that were shown not to be yours and that we could stop, and we help with a report to the police.`,
    questions: [
      'someone hacked my login',
      'I am locked out after typing a wrong password too many times',
      'got an alert about a sign in from a place I have never been',
      'there is a purchase in my history that isnt mine',
    ],
  },
  {
    slug: 'fake-messages',
    title: 'Recognise fake mails and shops in our name',
    category: 'Account',
    body: `Fraudsters copy our look, mostly before Christmas. A message is **not** from us if it

- asks for a card number, a password or a code,
- wants a small "customs" or "redelivery" fee by link,
- promises a free Heron for a survey,
- comes from an address that does not end in **@kettlewren.example.com**.

Our only shop is **kettlewren.example.com**. We do not sell through social media messages or on auction sites.

**Received one?** Do not press anything. Forward it as an attachment to **abuse@kettlewren.example.com**, then delete it.

**Already pressed or paid?** Call your bank first and have the card blocked. Then change your Kettlewren password, and the same password wherever else you use it. Tell us as well: we have fake shops taken down, usually within 2 days. Goods ordered there are unfortunately not ours to deliver or refund.`,
    questions: [
      'I got a weird text asking me to pay 2 euro for my parcel',
      'is this email really from you or a scam',
      'saw a finch for 59 euro on a website, is that you',
      'I think I entered my card on a phishing page',
    ],
  },
]
