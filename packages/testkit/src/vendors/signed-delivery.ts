/** A webhook request ready to be sent, or to be handed to a door without any network. */
export type SignedDelivery = {
  method: 'POST'
  /** The address under the signature. */
  url: string
  headers: Record<string, string>
  body: string
}

/** Sends webhooks in the background and lets a test wait until all of them arrived. */
export type Courier = {
  deliver(delivery: SignedDelivery): Promise<number>
  deliverLater(deliveries: SignedDelivery[]): void
  /** Resolves when everything under way has been answered; rejects when one could not be delivered. */
  settled(): Promise<void>
}

/** `reach` says where an address really listens, for tests whose public address is made up. */
export function courier(reach: (url: string) => string): Courier {
  const underWay: Promise<unknown>[] = []
  const deliver = async ({ method, url, headers, body }: SignedDelivery) => {
    const response = await fetch(reach(url), { method, headers, body })
    await response.arrayBuffer()
    return response.status
  }
  const inOrder = async (deliveries: SignedDelivery[]) => {
    for (const delivery of deliveries) await deliver(delivery)
  }
  return {
    deliver,
    deliverLater: (deliveries) => {
      const work = inOrder(deliveries)
      // Reported by settled(); without this a failure would end the test process instead.
      work.catch(() => undefined)
      underWay.push(work)
    },
    settled: async () => {
      while (underWay.length > 0) await underWay.shift()
    },
  }
}
