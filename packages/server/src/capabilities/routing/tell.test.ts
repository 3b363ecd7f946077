import { describe, expect, test } from 'vitest'
import { steps } from './tell.ts'

describe('those who hear of an escalation are told', () => {
  test.each([
    ['that it waits', null, 'waiting:takeover', ['raised']],
    ['both, when somebody stepped in before routing looked', null, 'met', ['raised', 'met']],
    ['both, when it was over before routing looked', null, 'closed', ['raised', 'closed']],
    ['that somebody came', 'waiting:takeover', 'met', ['met']],
    ['that guidance was not enough', 'waiting:steer', 'waiting:takeover', ['upgraded']],
    ['that it waits again', 'met', 'waiting:takeover', ['requeued']],
    ['that it is over', 'met', 'closed', ['closed']],
  ])('%s', (_, told, state, expected) => {
    expect(steps(told, state)).toEqual(expected)
  })
})
