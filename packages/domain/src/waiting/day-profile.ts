import type { StaffChange } from './wait-facts.ts'

/** Hand-offs seen in one hour of the day, over so many days. */
export type ProfileHour = { hour: number; handOffs: number; days: number }

const enough = { days: 4, handOffs: 12 }

/** How the pace of the next hours compares with this hour, from earlier days; nothing where too little was seen. */
export function staffFromProfile(
  profile: readonly ProfileHour[],
  now: { hour: number; minute: number },
): StaffChange[] {
  const paceAt = (hour: number): number | null => {
    const seen = profile.find((each) => each.hour === hour % 24)
    if (!seen || seen.days < enough.days || seen.handOffs < enough.handOffs) return null
    return seen.handOffs / seen.days
  }
  const pace = paceAt(now.hour)
  if (pace === null) return []
  return [1, 2, 3].flatMap((hours) => {
    const later = paceAt(now.hour + hours)
    const factor = later === null ? 1 : Math.min(2, Math.max(0.3, later / pace))
    return [{ inSeconds: hours * 3_600 - now.minute * 60, factor }]
  })
}
