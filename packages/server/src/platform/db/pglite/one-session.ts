import { AsyncLocalStorage } from 'node:async_hooks'

/** A statement was sent beside the transaction it stands in. With one session that would wait for itself for ever. */
export class BesideTransaction extends Error {
  override name = 'BesideTransaction'
  constructor() {
    super(
      'A query ran outside the transaction that its caller is in. Pass the transaction on (stores take `tx`).',
    )
  }
}

/** Knows, across awaits, whether the caller is inside a transaction. */
export type SessionGuard = {
  /** Throws `BesideTransaction` when called from inside a transaction. */
  check(): void
  inside<Result>(work: () => Promise<Result>): Promise<Result>
}

export function guardSession(): SessionGuard {
  const context = new AsyncLocalStorage<true>()
  return {
    check: () => {
      if (context.getStore()) throw new BesideTransaction()
    },
    inside: (work) => context.run(true, work),
  }
}
