type Load = { load: number; capacity: number }

/** "3 of 5": what somebody holds of what they can. */
export const loadWords = ({ load, capacity }: Load): string => `${load} of ${capacity}`

/** 0 to 1; whoever holds more than they can is full, not fuller. */
export const loadShare = ({ load, capacity }: Load): number =>
  capacity <= 0 ? 1 : Math.min(1, load / capacity)
