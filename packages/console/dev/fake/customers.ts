import type { CustomerView } from '@baton/contract'
import { ago } from './clock.ts'

type Given = Partial<CustomerView> & Pick<CustomerView, 'id' | 'name'>

export const customer = (given: Given): CustomerView => ({
  tier: 'standard',
  language: 'en',
  timeZone: 'Europe/Brussels',
  since: '2024-03-11',
  lifetimeValueCents: 38_900,
  currency: 'EUR',
  verified: false,
  identities: [],
  orders: [],
  billing: [],
  openIssues: [],
  recentActivity: [],
  earlier: [],
  ...given,
})

export const mia = customer({
  id: 'mia',
  name: 'Mia Torres',
  tier: 'gold',
  language: 'es',
  timeZone: 'Europe/Madrid',
  since: '2022-05-02',
  lifetimeValueCents: 184_000,
  verified: true,
  identities: [
    { kind: 'whatsapp', address: '+34 612 555 018' },
    { kind: 'email', address: 'mia.torres@example.com' },
  ],
  orders: [
    {
      number: '4521',
      placedOn: '2026-11-14',
      status: 'shipped',
      items: [
        { name: 'Dynamo light set', quantity: 1, priceCents: 3_990 },
        { name: 'Cork grips', quantity: 2, priceCents: 1_450 },
      ],
      totalCents: 6_890,
      currency: 'EUR',
      carrier: 'Northpost',
      tracking: 'NP 4410 2291 08',
      expectedOn: '2026-11-22',
    },
    {
      number: '4388',
      placedOn: '2026-09-02',
      status: 'delivered',
      items: [{ name: 'Touring saddle', quantity: 1, priceCents: 8_900 }],
      totalCents: 8_900,
      currency: 'EUR',
      carrier: 'Northpost',
      tracking: 'NP 4372 0013 55',
      expectedOn: null,
    },
  ],
  billing: [
    { date: '2026-11-14', description: 'Order 4521', amountCents: 6_890 },
    { date: '2026-11-14', description: 'Order 4521, second charge', amountCents: 3_990 },
    { date: '2026-09-02', description: 'Order 4388', amountCents: 8_900 },
  ],
  openIssues: ['BUG-88 Card form submits twice on slow networks'],
  recentActivity: ['Viewed the returns page today', 'Opened order 4521 twice this week'],
  earlier: [
    {
      id: 'c-old-1',
      lastAt: ago(60 * 24 * 76),
      lastLine: 'Perfect, thank you!',
      outcome: 'Answered by the assistant',
    },
    {
      id: 'c-old-2',
      lastAt: ago(60 * 24 * 190),
      lastLine: 'The saddle fits now.',
      outcome: 'Resolved by Jonas',
    },
  ],
})

export const oliver = customer({
  id: 'oliver',
  name: 'Oliver Brandt',
  tier: 'vip',
  language: 'de',
  timeZone: 'Europe/Berlin',
  since: '2019-08-20',
  lifetimeValueCents: 912_300,
  verified: true,
  identities: [{ kind: 'webchat', address: 'signed in on the shop' }],
  orders: [
    {
      number: '4502',
      placedOn: '2026-11-08',
      status: 'processing',
      items: [{ name: 'Cargo bike Harbour L', quantity: 1, priceCents: 429_000 }],
      totalCents: 429_000,
      currency: 'EUR',
      carrier: null,
      tracking: null,
      expectedOn: '2026-12-03',
    },
  ],
  billing: [{ date: '2026-11-08', description: 'Order 4502, deposit', amountCents: 85_800 }],
})

export const others: CustomerView[] = [
  customer({ id: 'sam', name: '+49 151 5550 1442', language: 'de', timeZone: 'Europe/Berlin' }),
  customer({
    id: 'priya',
    name: 'Priya Raman',
    tier: 'silver',
    timeZone: 'Asia/Kolkata',
    verified: true,
  }),
  customer({ id: 'lena', name: 'Lena Fischer', tier: 'gold', language: 'de' }),
  customer({ id: 'tom', name: 'Tom Okafor', timeZone: 'Africa/Lagos' }),
  customer({ id: 'yuki', name: 'Yuki Sato', language: 'ja', timeZone: 'Asia/Tokyo' }),
  customer({ id: 'carla', name: 'Carla Bianchi', tier: 'silver', language: 'it' }),
  customer({ id: 'noah', name: 'Noah Lindqvist', language: 'sv' }),
  customer({
    id: 'visitor',
    name: 'Visitor 7f3a',
    timeZone: null,
    since: null,
    lifetimeValueCents: 0,
  }),
]
