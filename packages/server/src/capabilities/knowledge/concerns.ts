import {
  type Concern,
  type CustomerId,
  contactsIn,
  guardrailsOf,
  heldBecause,
  type Policy,
  type WorkspaceId,
  weighGuidance,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'

type Given = { workspace: WorkspaceId; customer: CustomerId; text: string; policy: Policy }

/** Why this guidance would be held, or would wait before it holds for others. Empty: it may simply be learned. */
export async function concernsAbout(tx: Tx, given: Given): Promise<Concern[]> {
  const foreign = await ofAnotherCustomer(tx, given)
  return [
    ...weighGuidance(given.text, guardrailsOf(given.policy)),
    ...foreign.map((found) => heldBecause('another_customer', found)),
  ]
}

/** A supervisor may promise more than the assistant; nobody may play down a danger or give away somebody's data. */
export const isHeldFor = ({ role }: Pick<Person, 'role'>, { code, effect }: Concern): boolean =>
  effect === 'held' && (role === 'agent' || code !== 'beyond_limits')

/** Contact data, order numbers and full names that belong to another customer of this workspace. */
async function ofAnotherCustomer(tx: Tx, { workspace, customer, text }: Given): Promise<string[]> {
  const contacts = contactsIn(text).map(({ text: contact }) => contact.toLowerCase())
  const codes = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]{2,30}/gu)?.filter((each) => /\d/.test(each))
  const names = [...text.matchAll(/(?=\b(\p{Lu}[\p{L}'-]{1,30} \p{Lu}[\p{L}'-]{1,30}))/gu)]
  const asked = {
    contacts: json(contacts),
    codes: json(codes ?? []),
    names: json(names.map(([, name]) => name)),
  }
  if (contacts.length + (codes?.length ?? 0) + names.length === 0) return []
  const found = await tx.rows<{ found: string }>(sql`
    select distinct case when ${asked.contacts}::jsonb ? lower(c.email) then 'an e-mail address'
      when ${asked.contacts}::jsonb ? c.phone then 'a phone number' when ${asked.names}::jsonb ? c.name then 'a name'
      else 'an order number' end as found
    from customers c where c.workspace_id = ${workspace}::uuid and c.id <> ${customer}::uuid
      and (${asked.contacts}::jsonb ? lower(c.email) or ${asked.contacts}::jsonb ? c.phone
        or (${asked.names}::jsonb ? c.name and not exists (select 1 from customers o
          where o.workspace_id = c.workspace_id and o.id = ${customer}::uuid and o.name = c.name))
        or exists (select 1 from orders o where o.workspace_id = c.workspace_id and o.customer_id = c.id
          and ${asked.codes}::jsonb ? o.number))
    limit 4`)
  return found.map(({ found: kind }) => kind)
}
