const dayMilliseconds = 86_400_000

/** The ISO day that lies so many days before (or, negative, after) the given moment. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayMilliseconds).toISOString().slice(0, 10)
}
