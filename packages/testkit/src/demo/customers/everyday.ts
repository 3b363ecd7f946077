import type { DemoCustomer, DemoOrder } from '../types.ts'
import { placeOrder } from './catalogue.ts'
import { dayBefore } from './dates.ts'

type Profile = Omit<DemoCustomer, 'currency' | 'orders' | 'billing'>

/** Everyday customers pay each order on the day they place it. */
function everyday(profile: Profile, orders: DemoOrder[], paidWith: string): DemoCustomer {
  const billing = orders.map((order) => ({
    date: order.placedOn,
    description: `Order ${order.number}, ${paidWith}`,
    amountCents: order.totalCents,
  }))
  return { ...profile, currency: 'EUR', orders, billing }
}

/** Customers who may play any story that does not name an order. */
export function everydayCustomers(now: Date): DemoCustomer[] {
  return [...everydayNorth(now), ...everydaySouth(now)]
}

function everydayNorth(now: Date): DemoCustomer[] {
  const ago = (days: number) => dayBefore(now, days)
  return [
    everyday(
      {
        key: 'maya',
        name: 'Maya Okafor',
        email: 'maya.okafor@mail.example.com',
        phone: '+44 7700 900301',
        tier: 'silver',
        since: ago(1194),
        language: 'en',
        timeZone: 'Europe/London',
        lifetimeValueCents: 68_900,
        openIssues: [],
        recentActivity: ['Skipped one coffee delivery last month'],
      },
      [
        placeOrder('KW-20150', ago(23), 'delivered', { chorus: 1, tablets: 1 }, { carrier: 'DPD' }),
        placeOrder('KW-14377', ago(455), 'delivered', { finch: 1 }, { carrier: 'DPD' }),
      ],
      'Visa ending 2214',
    ),
    everyday(
      {
        key: 'liam',
        name: 'Liam Byrne',
        email: 'liam.byrne@mail.example.com',
        phone: '+353 20 912 3302',
        tier: 'standard',
        since: ago(213),
        language: 'en',
        timeZone: 'Europe/Dublin',
        lifetimeValueCents: 45_300,
        openIssues: [],
        recentActivity: ['Watched the first-coffee video for the Finch'],
      },
      [placeOrder('KW-20344', ago(10), 'delivered', { finch: 1, jug: 1 }, { carrier: 'GLS' })],
      'Mastercard ending 8830',
    ),
    everyday(
      {
        key: 'priya',
        name: 'Priya Raman',
        email: 'priya.raman@mail.example.com',
        phone: '+31 6 0000 0303',
        tier: 'gold',
        since: ago(1811),
        language: 'en',
        timeZone: 'Europe/Amsterdam',
        lifetimeValueCents: 231_500,
        openIssues: [],
        recentActivity: ['Has 412 seeds', 'Rated First Light five stars'],
      },
      [
        placeOrder(
          'KW-20225',
          ago(18),
          'delivered',
          { firstLight: 2, filters: 1 },
          { carrier: 'GLS' },
        ),
        placeOrder('KW-11873', ago(744), 'delivered', { heron: 1, robin: 1 }, { carrier: 'GLS' }),
      ],
      'iDEAL',
    ),
    everyday(
      {
        key: 'oskar',
        name: 'Oskar Nyström',
        email: 'oskar.nystrom@mail.example.com',
        phone: '+46 70 174 0605',
        tier: 'standard',
        since: ago(619),
        language: 'en',
        timeZone: 'Europe/Stockholm',
        lifetimeValueCents: 29_400,
        openIssues: [],
        recentActivity: ['Registered a Robin grinder in the spring'],
      },
      [
        placeOrder(
          'KW-19977',
          ago(41),
          'delivered',
          { robin: 1, chorusSmall: 2 },
          { carrier: 'GLS' },
        ),
      ],
      'Klarna',
    ),
    everyday(
      {
        key: 'elin',
        name: 'Elin Haugen',
        email: 'elin.haugen@mail.example.com',
        phone: '+47 400 00 305',
        tier: 'silver',
        since: ago(1271),
        language: 'en',
        timeZone: 'Europe/Oslo',
        lifetimeValueCents: 81_200,
        openIssues: [],
        recentActivity: ['Paired a Heron with the app'],
      },
      [placeOrder('KW-19480', ago(73), 'delivered', { decaf: 3, descaler: 1 }, { carrier: 'DHL' })],
      'Visa ending 6071',
    ),
  ]
}

function everydaySouth(now: Date): DemoCustomer[] {
  const ago = (days: number) => dayBefore(now, days)
  return [
    everyday(
      {
        key: 'chiara',
        name: 'Chiara Bellini',
        email: 'chiara.bellini@mail.example.com',
        phone: '+39 300 000 0306',
        tier: 'standard',
        since: ago(382),
        language: 'en',
        timeZone: 'Europe/Rome',
        lifetimeValueCents: 24_600,
        openIssues: [],
        recentActivity: ['Started a subscription of 250 g every 2 weeks'],
      },
      [
        placeOrder(
          'KW-20388',
          ago(6),
          'delivered',
          { lowTide: 2, knockBox: 1 },
          { carrier: 'GLS' },
        ),
      ],
      'PayPal',
    ),
    everyday(
      {
        key: 'jonas',
        name: 'Jonas Vermeulen',
        email: 'jonas.vermeulen@mail.example.com',
        phone: '+32 400 00 03 07',
        tier: 'gold',
        since: ago(2102),
        language: 'en',
        timeZone: 'Europe/Brussels',
        lifetimeValueCents: 197_800,
        openIssues: [],
        recentActivity: ['Referred two friends this year'],
      },
      [
        placeOrder('KW-20399', ago(4), 'delivered', { chorus: 2 }, { carrier: 'GLS' }),
        placeOrder('KW-15260', ago(398), 'delivered', { heron: 1, tamper: 1 }, { carrier: 'GLS' }),
      ],
      'Bancontact',
    ),
    everyday(
      {
        key: 'aoife',
        name: 'Aoife Kearney',
        email: 'aoife.kearney@mail.example.com',
        phone: '+353 20 914 0308',
        tier: 'standard',
        since: ago(124),
        language: 'en',
        timeZone: 'Europe/Dublin',
        lifetimeValueCents: 12_900,
        openIssues: [],
        recentActivity: ['Browsed milk jugs', 'Left a Finch in the basket'],
      },
      [placeOrder('KW-20279', ago(14), 'cancelled', { finch: 1 })],
      'Visa ending 9048',
    ),
    everyday(
      {
        key: 'kwame',
        name: 'Kwame Mensah',
        email: 'kwame.mensah@mail.example.com',
        phone: '+44 7700 900309',
        tier: 'standard',
        since: ago(895),
        language: 'en',
        timeZone: 'Europe/London',
        lifetimeValueCents: 52_700,
        openIssues: [],
        recentActivity: ['Opened "Error codes" from the app'],
      },
      [placeOrder('KW-18699', ago(151), 'delivered', { finch: 1, tablets: 2 }, { carrier: 'DPD' })],
      'Mastercard ending 3357',
    ),
    everyday(
      {
        key: 'mateusz',
        name: 'Mateusz Zieliński',
        email: 'mateusz.zielinski@mail.example.com',
        phone: '+48 600 000 310',
        tier: 'silver',
        since: ago(1124),
        language: 'en',
        timeZone: 'Europe/Warsaw',
        lifetimeValueCents: 73_350,
        openIssues: [],
        recentActivity: ['Downloaded three invoices'],
      },
      [
        placeOrder(
          'KW-20091',
          ago(29),
          'delivered',
          { robin: 1, firstLight: 1 },
          { carrier: 'GLS' },
        ),
      ],
      'bank transfer',
    ),
  ]
}
