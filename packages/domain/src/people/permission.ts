/** What a person on the team may do; each role may all that the ones before it may. */
export type Role = 'agent' | 'supervisor' | 'administrator'

const rank: Record<Role, number> = { agent: 1, supervisor: 2, administrator: 3 }

/** Is the role at least this one? */
export const isAtLeast = (role: Role, needed: Role): boolean => rank[role] >= rank[needed]

/** May hold conversations, reply, steer, hand back. */
export const mayWork = (role: Role): boolean => isAtLeast(role, 'agent')
/** May act on conversations that others hold, publish policies, read the audit. */
export const maySupervise = (role: Role): boolean => isAtLeast(role, 'supervisor')
/** May connect channels, add people, make keys. */
export const mayAdminister = (role: Role): boolean => isAtLeast(role, 'administrator')
