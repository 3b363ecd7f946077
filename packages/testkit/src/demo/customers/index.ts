import type { DemoCustomer } from '../types.ts'
import { everydayCustomers } from './everyday.ts'
import { valuedCustomers } from './valued.ts'
import { customersWithStories } from './with-stories.ts'

/** All customers of the demo company, with every date relative to the given moment. */
export function demoCustomersAt(now: Date): DemoCustomer[] {
  return [...everydayCustomers(now), ...customersWithStories(now), ...valuedCustomers(now)]
}
