import type { DemoMacro } from './types.ts'

/** Ready-made replies of the support team. */
export const demoMacros: DemoMacro[] = [
  {
    key: 'introduce',
    name: 'Introduce yourself',
    text: 'Hello {{customer.firstName}}, this is {{agent.firstName}} from Kettlewren. I have read everything you wrote to Wren, so you do not need to repeat it. Give me a moment to look into it.',
  },
  {
    key: 'looking_into_it',
    name: 'Need a few minutes',
    text: 'Thank you, {{customer.firstName}}. I am checking this with our warehouse and will be back with you here in about ten minutes. You can close the window; my answer will wait for you.',
  },
  {
    key: 'carrier_search_opened',
    name: 'Carrier search opened',
    text: 'I have opened a search with the carrier for order {{order.number}}. They have 5 working days to find your parcel. If they do not, you choose: a new shipment with priority, or your money back in full. I will write to you either way, {{customer.firstName}}.',
  },
  {
    key: 'replacement_sent',
    name: 'Replacement on its way',
    text: 'I am sorry that this arrived damaged, {{customer.firstName}}. A replacement leaves Ghent on the next working day, at our cost. You will get the tracking link by e-mail. Please keep the box until then.',
  },
  {
    key: 'refund_booked',
    name: 'Refund booked',
    text: 'Good news, {{customer.firstName}}: I have just booked your refund for order {{order.number}}. With PayPal you see it tomorrow, with a card within 3 to 7 working days. Some banks lower the original payment instead of showing a new line.',
  },
  {
    key: 'refund_needs_approval',
    name: 'Refund needs approval',
    text: 'I agree with you, {{customer.firstName}}, and I have asked for the approval that a refund of this size needs. You will hear from me by the end of the next working day.',
  },
  {
    key: 'ask_for_photo',
    name: 'Ask for a photo and the serial number',
    text: 'To send you the right part at once, {{customer.firstName}}, could you add a photo of the fault and one of the plate with the serial number? It is under the drip tray of machines and under the hopper of the Robin.',
  },
  {
    key: 'repair_booked',
    name: 'Repair booked',
    text: 'Your repair is booked, {{customer.firstName}}. The label is in your mailbox. Please empty the tank, leave cable, tank and drip tray in place, and keep the filter holder at home. Our bench needs 7 to 10 working days from arrival.',
  },
  {
    key: 'apology_serious',
    name: 'Apology for something that went badly',
    text: '{{customer.firstName}}, this should not have happened, and I am sorry for the time it has cost you. I am staying with your case myself until it is solved. Here is what I am doing now:',
  },
  {
    key: 'subscription_ended',
    name: 'Subscription ended',
    text: 'Done, {{customer.firstName}}: your subscription has ended and no further bag will be charged. Your account, invoices and seeds stay as they are. Thank you for having had your coffee from us.',
  },
  {
    key: 'callback_arranged',
    name: 'Call back arranged',
    text: 'I have put you down for a call, {{customer.firstName}}. We ring the number {{customer.phone}} in the half hour you chose. If that does not suit you any more, simply answer here.',
  },
  {
    key: 'hand_back',
    name: 'Say goodbye and hand back',
    text: 'I am glad that this is sorted, {{customer.firstName}}. Wren is here day and night if something else comes up, and can see what we have agreed. Enjoy your coffee!',
  },
]
