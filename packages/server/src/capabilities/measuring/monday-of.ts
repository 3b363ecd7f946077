/** The Monday on which the week of an instant begins (UTC). */
export function mondayOf(at: Date): Date {
  const day = new Date(`${at.toISOString().slice(0, 10)}T00:00:00.000Z`)
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000)
}
