import { describe, expect, it } from 'vitest'
import type { BoardPerson, BoardQueue } from '../../api/reaching-types.ts'
import { boardFigures, inOrderOfRoom } from './figures-of-board.ts'

const person = (name: string, state: Partial<BoardPerson['state']> = {}): BoardPerson => ({
  agent: { id: name, name },
  expert: false,
  ...{ teams: [], skills: [], languages: [], holds: [], offers: [] },
  state: {
    presence: 'available',
    presenceWhy: null,
    isHere: true,
    onShift: null,
    ...{ load: 0, capacity: 4, open: {}, channelCapacity: {}, missedOffers: 0 },
    ...state,
  },
})
const queue = (given: Partial<BoardQueue>): BoardQueue => ({
  ...{ id: 'a', name: 'A', team: 't', isOpen: true, waiting: 0, atRisk: 0 },
  ...{ expected: null, oldestSince: null, items: [], warning: null },
  ...given,
})
const board = (queues: BoardQueue[], people: BoardPerson[]) => ({
  at: '2026-11-29T10:00:00.000Z',
  planVersion: 1,
  queues,
  people,
})

describe('the board in numbers', () => {
  it('counts room only of those who could be asked now', () => {
    const people = [
      person('Ana', { load: 3 }),
      person('Ben', { presence: 'busy' }),
      person('Cleo', { isHere: false }),
      person('Dora', { onShift: false }),
    ]
    expect(boardFigures(board([], people))).toMatchObject({ here: 1, people: 4, free: 1 })
  })

  it('never counts an overfull person against the room of others', () => {
    const people = [person('Ana', { load: 6 }), person('Ben', { load: 2 })]
    expect(boardFigures(board([], people)).free).toBe(2)
  })

  it('finds who has waited longest over all queues', () => {
    const queues = [
      queue({ waiting: 1, oldestSince: '2026-11-29T09:50:00.000Z' }),
      queue({ waiting: 2, atRisk: 1, oldestSince: '2026-11-29T09:40:00.000Z' }),
      queue({}),
    ]
    expect(boardFigures(board(queues, []))).toMatchObject({
      waiting: 3,
      atRisk: 1,
      oldest: '2026-11-29T09:40:00.000Z',
    })
  })

  it('puts whoever has most room on top and whoever is gone last', () => {
    const people = [
      person('Gone', { isHere: false }),
      person('Full', { load: 4 }),
      person('Away', { presence: 'away' }),
      person('Free'),
      person('Busy', { presence: 'busy' }),
    ]
    expect(inOrderOfRoom(people).map(({ agent }) => agent.name)).toEqual([
      'Free',
      'Full',
      'Busy',
      'Away',
      'Gone',
    ])
  })
})
