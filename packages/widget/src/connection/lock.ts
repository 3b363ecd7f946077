/**
 * One tab at a time. Where the browser has no locks (a page without TLS) the work simply runs:
 * ids make a double send harmless, only the order between two tabs is then a matter of luck.
 */
export async function oneTabAtATime<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const locks = (navigator as Partial<Navigator>).locks
  return locks ? locks.request(name, work) : work()
}
