/** PostgreSQL's codes for "try the whole transaction again": deadlock and serialisation failure. */
const passing = new Set(['40P01', '40001'])

/** Did the transaction fail only because of its neighbours? */
export const isWorthRepeating = (error: unknown): boolean =>
  passing.has((error as { code?: string } | null)?.code ?? '')

/** Runs something again, at most three times in all, while the failure is worth it. */
export async function repeated<Result>(
  run: () => Promise<Result>,
  worth: (error: unknown) => boolean,
  triesLeft = 3,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (triesLeft <= 1 || !worth(error)) throw error
    return repeated(run, worth, triesLeft - 1)
  }
}
