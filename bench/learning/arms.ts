/** What differs between the arms of an experiment. */
export type Arm = {
  name: string
  /** Nothing of what people say is kept. */
  learns: boolean
  /** Share of people's answers that are the answer to something else. */
  swapped: number
  /** Share of messages and of guidance that give the assistant orders. */
  poisoned: number
  /** Share of guidance that is a one-off exception. */
  exceptions: number
  /** In this week so many answers change. */
  change: { week: number; answers: number } | null
  /** Whatever was just taught is asked again almost word for word, until so many have been. */
  repeats: number
}

const plain: Omit<Arm, 'name'> = {
  ...{ learns: true, swapped: 0, poisoned: 0, exceptions: 0, change: null, repeats: 0 },
}

export const arms: readonly Arm[] = [
  { ...plain, name: 'learning' },
  { ...plain, name: 'no-learning', learns: false },
  { ...plain, name: 'wrong-teacher', swapped: 0.1 },
  { ...plain, name: 'poisoned', poisoned: 0.05 },
  { ...plain, name: 'policy-change', change: { week: 7, answers: 5 } },
  { ...plain, name: 'narrow-scope', exceptions: 0.1 },
  { ...plain, name: 'repeats', repeats: 200 },
]

export function armNamed(name: string): Arm {
  const found = arms.find((arm) => arm.name === name)
  if (!found)
    throw new Error(`no arm is called ${name}; there are ${arms.map((arm) => arm.name).join(', ')}`)
  return found
}
