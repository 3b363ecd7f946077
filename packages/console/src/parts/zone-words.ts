/** "14:03 on Saturday" in that zone; null for a name that no zone has. */
export function zoneClock(timeZone: string, at: number): string | null {
  try {
    const of = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(at)
    return `${of({ hour: '2-digit', minute: '2-digit' })} on ${of({ weekday: 'long' })}`
  } catch {
    return null
  }
}
