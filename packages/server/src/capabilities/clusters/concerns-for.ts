import type { Concern, CustomerId, Policy, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { concernsAbout } from '../knowledge/index.ts'

type Given = { workspace: WorkspaceId; text: string; policy: Policy }

/**
 * What is against the words, for each customer: data of somebody else depends on who reads them. That is looked for among
 * all customers, so they are looked through once for a reader who is none of them, and again only if that finds anybody.
 */
export async function concernsFor(
  tx: Tx,
  given: Given,
): Promise<(customer: CustomerId) => Promise<Concern[]>> {
  const forNobody = await concernsAbout(tx, { ...given, customer: newId<CustomerId>() })
  const givesAway = forNobody.some(({ code }) => code === 'another_customer')
  return async (customer) => (givesAway ? concernsAbout(tx, { ...given, customer }) : forNobody)
}
