import { isOpen } from '../hours/open.ts'
import { periodsFrom } from '../hours/periods.ts'
import type { HoursPlan } from '../service/hours-plan.ts'
import type { StaffChange } from './wait-facts.ts'

/** People of one shift. `hours` null: they come and go as they like. Both numbers count conversations they can hold. */
export type StaffShift = {
  hours: HoursPlan | null
  /** All who have this shift, whether they are there or not. */
  capacity: number
  /** Those who are there now. */
  present: number
}

/** A wait that begins now is seldom longer; who comes after that changes no promise. */
const aheadMs = 12 * 3_600_000

/**
 * When people go home and others come, against the number of now. Whoever is missing in the middle of a shift is not
 * counted on; whoever has yet to begin is. Nothing where nobody is there now: then there is nothing to compare with.
 */
export function staffChanges(groups: readonly StaffShift[], now: number): StaffChange[] {
  const atWork = groups.map((group) => ({ ...group, begun: isOn(group, now) }))
  const capacityAt = (at: number): number =>
    atWork.reduce((total, group) => total + (isOn(group, at) ? sizeOf(group) : 0), 0)
  const start = capacityAt(now)
  if (start === 0) return []
  let before = 1
  return momentsAfter(groups, now).flatMap((at) => {
    const factor = capacityAt(at) / start
    if (factor === before) return []
    before = factor
    return [{ inSeconds: (at - now) / 1_000, factor }]
  })
}

const isOn = ({ hours }: StaffShift, at: number): boolean => hours === null || isOpen(hours, at)

const sizeOf = ({ begun, present, capacity }: StaffShift & { begun: boolean }): number =>
  begun ? present : capacity

/** Every instant at which some shift begins or ends, in order. */
function momentsAfter(groups: readonly StaffShift[], now: number): number[] {
  const moments = new Set<number>()
  for (const { hours } of groups)
    for (const { from, to } of hours && !hours.always ? periodsFrom(hours, now) : []) {
      if (from > now + aheadMs) break
      for (const at of [from, to]) if (at > now && at <= now + aheadMs) moments.add(at)
    }
  return [...moments].sort((one, other) => one - other)
}
