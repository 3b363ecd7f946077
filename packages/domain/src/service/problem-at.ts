/** What is wrong with a service plan, at which place, and why it matters. */
export type PlanProblem = { path: string; message: string }

/** Two things under one name: whoever names it would mean either. */
export const twins = (path: string, ids: readonly string[]): PlanProblem[] =>
  ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: `${path}.${at}.id`, message: `There are two named ${id}; give one another name.` }]
      : [],
  )
