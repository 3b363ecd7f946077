import type { Scope } from '../api/types.ts'

export const scopes: { scope: Scope; word: string; says: string }[] = [
  { scope: 'this_case', word: 'This case', says: 'Used here once and never again.' },
  {
    scope: 'this_customer',
    word: 'This customer',
    says: 'Holds for this customer, in every later conversation.',
  },
  { scope: 'segment', word: 'Their tier', says: 'Holds for customers of the same tier.' },
  { scope: 'always', word: 'Always', says: 'Becomes knowledge for everybody, at once.' },
]

const day = 86_400_000

/** Until when guidance holds; the end of the chosen day. */
export function validUntilOf(choice: string, now: number): string | null {
  if (choice === '') return null
  const end = /^\d+$/.test(choice) ? new Date(now + Number(choice) * day) : new Date(choice)
  end.setHours(23, 59, 59, 999)
  return end.toISOString()
}

export const lifetimes = [
  { value: '', word: 'No end' },
  { value: '0', word: 'Today' },
  { value: '7', word: 'One week' },
  { value: '30', word: 'One month' },
  { value: '365', word: 'One year' },
]
