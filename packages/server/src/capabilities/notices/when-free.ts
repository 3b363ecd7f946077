import { after } from '../../platform/clock/clock.ts'
import type { House } from '../../platform/house.ts'
import { postponeWork, type Work } from '../../platform/lane/work.ts'
import type { Carriers } from './carriers.ts'

/**
 * Only so many at once: a mail server that answers nobody would hold every place in the lanes, and customers' messages
 * would wait behind notices. What finds no room looks again a second later.
 */
export async function whenFree(
  house: House,
  { room }: Pick<Carriers, 'room'>,
  work: Work,
  act: () => Promise<void>,
): Promise<void> {
  if (room.taken >= room.most) {
    const due = after(house.clock.now(), 1)
    return house.db.transact(work.workspace, (tx) => postponeWork(tx, work, due))
  }
  room.taken += 1
  try {
    await act()
  } finally {
    room.taken -= 1
  }
}
