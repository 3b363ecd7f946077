import type { DemoCustomer } from '../types.ts'
import { placeOrder } from './catalogue.ts'
import { dayBefore } from './dates.ts'

/** Customers whom the house wants a person to look after. */
export function valuedCustomers(now: Date): DemoCustomer[] {
  const ago = (days: number) => dayBefore(now, days)
  return [
    {
      key: 'beatrix',
      name: 'Beatrix van Loon',
      email: 'beatrix@vanloon-interiors.example.com',
      phone: '+31 6 0000 0202',
      tier: 'vip',
      since: ago(2384),
      language: 'en',
      timeZone: 'Europe/Amsterdam',
      lifetimeValueCents: 1_248_600,
      currency: 'EUR',
      orders: [
        placeOrder(
          'KW-20441',
          ago(1),
          'processing',
          { heron: 2, robin: 2, knockBox: 2 },
          {
            carrier: 'DHL',
            expectedOn: ago(-3),
          },
        ),
        placeOrder('KW-19012', ago(112), 'delivered', { heron: 1, robin: 1 }, { carrier: 'DHL' }),
      ],
      billing: [
        { date: ago(1), description: 'Order KW-20441, bank transfer', amountCents: 286_000 },
        { date: ago(112), description: 'Order KW-19012, bank transfer', amountCents: 139_800 },
      ],
      openIssues: ['Client installation on Friday depends on KW-20441'],
      recentActivity: ['Asked for a delivery slot by e-mail yesterday'],
    },
    {
      key: 'rafael',
      name: 'Rafael Quintero',
      email: 'rafael.quintero@mail.example.com',
      phone: '+44 7700 900219',
      tier: 'vip',
      since: ago(2606),
      language: 'en',
      timeZone: 'Europe/London',
      lifetimeValueCents: 873_250,
      currency: 'EUR',
      orders: [
        placeOrder(
          'KW-20310',
          ago(12),
          'delivered',
          { heron: 1, jug: 2, chorus: 4 },
          { carrier: 'DPD' },
        ),
        placeOrder('KW-18120', ago(210), 'delivered', { robin: 1, filters: 4 }, { carrier: 'DPD' }),
      ],
      billing: [
        {
          date: ago(12),
          description: 'Order KW-20310, American Express ending 1007',
          amountCents: 132_900,
        },
        { date: ago(5), description: 'Low Tide subscription, 4 x 250 g', amountCents: 3_420 },
      ],
      openIssues: ['Heron shows E4 since Tuesday'],
      recentActivity: [
        'Wrote the first review of the Heron',
        'Started a repair request, not finished',
      ],
    },
  ]
}
