import type { Kind } from '../kind.ts'
export const handoff: Kind = {
  judge: ({ id }) => ({ id, right: false, decided: '', why: '' }),
  scores: () => ({}),
}
