/** Milliseconds on the machine's monotonic clock: the same for every process, so that two of them can be compared. */
export const clock = (): number => Number(process.hrtime.bigint()) / 1e6

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
