import type { DemoSteerMatter } from '../types.ts'

/** Unwritten matters about prices, purchases and special wishes. */
export const buyingMatters: DemoSteerMatter[] = [
  {
    key: 'student_discount',
    question: 'Do you have a student discount?',
    paraphrases: [
      'do you have a student discount',
      'Do you have any student discount?',
      'hi! do you have a discount for students',
      "I'm at university, anything off for students?",
      'is there a reduced price with a student card',
      'student here and broke, can I get a finch cheaper',
    ],
    keyNouns: ['student', 'university'],
    modelAnswer:
      'Yes: students get 12 % off machines and grinders, once a year. Send a photo of a valid student card, or write from your university e-mail address, and we reply with a personal code within one working day. It is valid for 30 days and cannot be combined with another code. Coffee is not included.',
  },
  {
    key: 'engraving',
    question: 'Can you engrave a name on the tamper as a gift?',
    paraphrases: [
      'can you engrave a name on the tamper as a gift',
      'Can you engrave a name on a tamper for a gift?',
      'hello, could you engrave a name on the walnut tamper as a present',
      'do you do engraving? I want initials on something for my brother',
      'I would like a tamper with an engraved date for our anniversary',
      'how much does engraving cost and how many letters fit',
    ],
    keyNouns: ['engrave', 'engraving', 'initials'],
    modelAnswer:
      'Yes, we engrave the walnut tamper and the knock box: up to 20 characters, one line, for €12. Write the text in the note for the warehouse and add the item "Engraving" to the basket. It adds 3 working days. Engraved pieces cannot be returned unless they are faulty. We do not engrave machines.',
  },
  {
    key: 'office_bulk',
    question: 'Do you offer a bulk discount for our office?',
    paraphrases: [
      'do you offer a bulk discount for our office',
      'Do you offer bulk discounts for offices?',
      'good afternoon, do you offer our office a bulk discount',
      'we are 40 people at the office and would order 6 kg a month, do you do bulk offers?',
      'is there a bulk price if the company takes five machines',
      'who can make us an offer for an office with large monthly quantities',
    ],
    keyNouns: ['bulk', 'office', 'wholesale'],
    modelAnswer:
      'Yes. For coffee: from 5 kg a month 10 % off, from 10 kg 15 %, from 20 kg 20 %, on top of free delivery. For machines: 8 % off from three pieces, 12 % from six. You pay by invoice within 30 days after a short check. Send company name, VAT number and what you need, and Tomás sends an offer within 2 working days.',
  },
  {
    key: 'wedding_rental',
    question: 'Can I rent a machine for a wedding weekend?',
    paraphrases: [
      'can i rent a machine for a wedding weekend',
      'Can we rent a machine for our wedding weekend?',
      'hi, is it possible to rent a machine for a wedding weekend',
      'do you hire out machines for parties?',
      'we need a Heron for three days only, for our wedding, is renting possible',
      'what would it cost to rent two machines for an event',
    ],
    keyNouns: ['rent', 'rental', 'wedding', 'hire'],
    modelAnswer:
      'Yes, in Belgium and the Netherlands. A Heron with a Robin costs €140 for a weekend (Thursday to Tuesday), plus a deposit of €300, and 2 kg of Dawn Chorus are included. Book at least 14 days ahead; we bring it on Thursday and collect it on Tuesday for €45. If you buy a Heron within a month, the rent is taken off.',
  },
  {
    key: 'latte_art_course',
    question: 'Do you give barista or latte art courses?',
    paraphrases: [
      'do you give barista or latte art courses',
      'Do you give latte art or barista courses?',
      'hello! do you give any barista courses or latte art courses',
      'where can I learn latte art from you, is there a class',
      'I want to give my boyfriend a barista course',
      'any evening classes for home baristas?',
    ],
    keyNouns: ['barista', 'latte', 'course', 'class'],
    modelAnswer:
      'Yes, on the first and third Saturday of each month in Ghent. "Home barista" takes three hours and costs €75, "Latte art" two hours and €55; both are for at most six people, in English or Dutch, and coffee to take home is included. Book by replying with a date; you may move it free of charge until 7 days before. A course can be given as a voucher.',
  },
  {
    key: 'club_sponsorship',
    question: 'Would you sponsor our cycling club?',
    paraphrases: [
      'would you sponsor our cycling club',
      'Would you sponsor a cycling club?',
      'hello, would Kettlewren sponsor our cycling club',
      'we organise a charity run and look for sponsors, interested?',
      'who decides about sponsoring at your company',
      'do you donate coffee to local clubs, we are looking for a sponsor',
    ],
    keyNouns: ['sponsor', 'club', 'charity'],
    modelAnswer:
      'We do not sponsor with money, but we give coffee: up to 5 kg for events of clubs and charities within 50 km of Ghent, twice a year per club. Write the date, the place, the expected number of people and how Kettlewren would be mentioned, at least six weeks ahead. The team decides on the first Monday of the month.',
  },
  {
    key: 'product_photos',
    question: 'May I use your product photos on my blog?',
    paraphrases: [
      'may i use your product photos on my blog',
      'May we use your product photos on our blog?',
      'hi, may I use the product photos from your site for my blog',
      'I write coffee reviews, where can I get pictures of the Heron',
      'is there a media kit with logo and photos',
      'permission to publish your photos in a magazine',
    ],
    keyNouns: ['photo', 'blog', 'media kit', 'magazine'],
    modelAnswer:
      'Yes, for articles and reviews, with the credit "Photo: Kettlewren" and a link to us. Print-quality pictures and the logo are in the media kit, which we send by e-mail on request. Please do not alter the products in the pictures, and do not use them to sell goods or in paid advertising; for that we need a written agreement.',
  },
]
