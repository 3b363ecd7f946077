import type { AgentView } from '@baton/contract'

const person = (
  id: string,
  name: string,
  role: AgentView['role'],
  skills: string[],
  presence: AgentView['presence'] = 'available',
): AgentView => ({
  id,
  name,
  email: `${id}@harbour.example.com`,
  role,
  skills,
  languages: ['en'],
  presence,
  active: true,
})

/** The invented team of an invented bicycle shop. */
export const people: AgentView[] = [
  person('ana', 'Ana Ferreira', 'supervisor', ['billing', 'complaints']),
  person('jonas', 'Jonas Weber', 'agent', ['delivery', 'returns'], 'busy'),
  person('mei', 'Mei Tanaka', 'administrator', ['product'], 'away'),
]

export const workspace = { id: 'harbour', name: 'Harbour Bikes', demo: true }
