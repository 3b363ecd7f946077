import type { AnsweredMatter } from './build.ts'

/** Subscriptions, accounts, warranty and the machines: matters the help centre settles. */
export const usingMatters: AnsweredMatter[] = [
  {
    article: 'pause-or-skip',
    says: [
      'hi, going on holiday for 3 weeks in december',
      'can i pause my subscription for that time',
    ],
    ending: 'thanks, found it',
  },
  {
    article: 'descaling',
    says: ['orange drop light came on, how do I descale it?'],
  },
  {
    article: 'reset-password',
    says: ['forgot my password and the reset mail isnt coming'],
  },
  {
    article: 'dial-in-grind',
    says: [
      'my espresso is really sour and runs through in like 12 seconds, what should I change on the grinder',
    ],
    ending: 'thank you! that did the trick, wow',
  },
  {
    article: 'warranty-cover',
    says: ['how long is the warranty on the finch and does it cover the pump'],
  },
  {
    article: 'start-a-subscription',
    says: [
      'Hello, thinking about the coffee subscription. How does it work and is there a minimum term?',
    ],
  },
  {
    article: 'machine-does-not-start',
    says: ['morning... heron wont switch on at all, no light nothing'],
    ending: 'thank you!! it works again',
  },
  {
    article: 'change-coffee-or-grind',
    says: [
      'bought myself a grinder so id like whole beans instead of ground in my subscription from now on',
    ],
  },
  {
    article: 'leaks',
    says: ['theres water under my machine every morning, is it leaking?'],
  },
  {
    article: 'change-rhythm',
    says: ['every week is too much coffee for me, how do I switch to every 4 weeks'],
  },
  {
    article: 'error-codes',
    says: ['Hi, the display shows the error code E3. What does it mean?'],
  },
  {
    article: 'end-subscription',
    says: ['how do i end my coffee subscription', 'is there any notice period'],
  },
  {
    article: 'weak-steam',
    says: ['hardly any steam comes out and my milk doesnt foam anymore'],
  },
  {
    article: 'two-step-sign-in',
    says: ['got a new phone and now I dont have the codes for the two-step sign-in'],
  },
  {
    article: 'water-filter',
    says: ['how often should the water filter be changed?'],
  },
  {
    article: 'gift-subscription',
    says: [
      'I would like to give my mum a coffee subscription as a present, does it end by itself?',
    ],
  },
  {
    article: 'request-repair',
    says: [
      'tried everything on the help pages, I think it needs a repair. How long would that take?',
    ],
  },
  {
    article: 'change-email',
    says: ['I want to use a different e-mail address for my account, where can I change that?'],
  },
  {
    article: 'no-water-loud-pump',
    says: ['came back from vacation', 'now the pump is super loud and no water comes out'],
  },
  {
    article: 'seeds-and-tiers',
    says: ['how much are my seeds worth and how do I use the points'],
  },
  {
    article: 'spare-parts',
    says: ['do you sell spare parts? I cracked the drip tray grid, my own fault'],
  },
  {
    article: 'app-pairing',
    says: ['new router at home and now the heron doesnt connect to the wifi. app says offline'],
  },
  {
    article: 'register-machine',
    says: ['where do I register my machine for the third year, and where is the serial number?'],
  },
  {
    article: 'guest-orders',
    says: [
      'I ordered as a guest last month and then made an account, but the order isnt showing up there',
    ],
  },
  {
    article: 'daily-cleaning',
    says: [
      'Do I have to backflush the finch every week? and can the filter holder go in the dishwasher',
    ],
  },
  {
    article: 'storing-beans',
    says: ['is it ok to freeze coffee beans or keep them in the fridge'],
  },
  {
    article: 'repair-prices',
    says: [
      'my finch is 4 years old so out of warranty. what would a repair of the pump cost roughly?',
    ],
  },
  {
    article: 'grinder-jam',
    says: ['the robin hums but nothing comes out, seems jammed'],
  },
  {
    article: 'trade-in-and-recycling',
    says: ['if I buy a heron, can I trade in my old finch and what would I get for it'],
  },
  {
    article: 'newsletter',
    says: ['please stop the newsletters, way too many mails'],
    ending: 'thx',
  },
  {
    article: 'decaf-and-allergens',
    says: ['Hi! How is your decaf made, with chemicals? and how much caffeine is left in it'],
  },
  {
    article: 'choose-a-machine',
    says: ['finch or heron? we drink about 6 cappuccinos a day'],
    ending: 'great, thanks. heron it is then',
  },
  {
    article: 'visit-ghent',
    says: ['can I come and try the machines in your showroom on a saturday?'],
  },
  {
    article: 'refer-a-friend',
    says: ['what do I get if I refer a friend?'],
  },
  {
    article: 'first-setup',
    says: ['yay the machine is here!', 'what do I do first to set it up'],
  },
  {
    article: 'delete-account-or-export-data',
    says: ['I want my account deleted and all my personal data erased please'],
  },
  {
    article: 'account-locked',
    says: ['my account is locked after I typed the wrong password too often, help'],
  },
  {
    article: 'fake-messages',
    says: ['got a text that I must pay 1.99 customs for a kettlewren parcel, is that a scam?'],
  },
  {
    article: 'opening-hours-of-support',
    says: ['when are your people there on saturdays?'],
  },
]
