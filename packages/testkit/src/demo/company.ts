import type { DemoAgent } from './types.ts'

/** Kettlewren of Ghent: espresso machines, grinders and freshly roasted coffee by subscription. */
export const demoCompany: {
  name: string
  slug: string
  assistantName: string
  supportHours: string
  locale: 'en'
} = {
  name: 'Kettlewren',
  slug: 'kettlewren',
  assistantName: 'Wren',
  supportHours: 'Monday to Friday 08:00 to 20:00, Saturday 09:00 to 17:00 (Europe/Brussels)',
  locale: 'en',
}

/** The three people behind the help desk: one of each role. */
export const demoAgents: DemoAgent[] = [
  {
    key: 'noor',
    name: 'Noor Haddad',
    email: 'noor@kettlewren.example.com',
    role: 'agent',
    skills: ['orders', 'delivery', 'returns', 'subscriptions'],
    languages: ['en', 'fr'],
    colour: '#2f7d6b',
  },
  {
    key: 'tomas',
    name: 'Tomás Lindqvist',
    email: 'tomas@kettlewren.example.com',
    role: 'supervisor',
    skills: ['billing', 'complaints', 'machines', 'warranty', 'orders'],
    languages: ['en', 'es', 'de'],
    colour: '#b4572b',
  },
  {
    key: 'ingrid',
    name: 'Ingrid Baert',
    email: 'ingrid@kettlewren.example.com',
    role: 'administrator',
    skills: ['privacy', 'billing', 'product'],
    languages: ['en', 'de', 'fr'],
    colour: '#5a4fa3',
  },
]
