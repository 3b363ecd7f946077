/** Makes the compiler name every case that a switch forgot; throws should bad data get here all the same. */
export function exhaustive(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`)
}
