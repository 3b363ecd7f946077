import type { PointTable } from '../index-of-examples/points.ts'
import { signedBytes } from '../index-of-examples/signed-bytes.ts'
import { matterCells } from './generated/matter-cells.ts'

type MatterTable = PointTable & { buckets: number }

let shipped: MatterTable | undefined

/** Hashed features, trained to bring questions on one matter together; read when the first question stands, and once. */
export function matterTable(): MatterTable {
  shipped ??= { ...matterCells, cells: signedBytes(matterCells.cells) }
  return shipped
}
