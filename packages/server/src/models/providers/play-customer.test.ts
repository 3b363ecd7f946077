import type { PlayedStep } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type ModelStandIn,
  startModelStandIn,
} from '../../../../testkit/src/model-stand-in/index.ts'
import { ModelFailed } from '../model.ts'
import { playerFromEnvironment } from './play-customer.ts'

const key = 'key-of-the-stand-in'
let standIn: ModelStandIn
beforeEach(async () => {
  standIn = await startModelStandIn({ key })
})
afterEach(() => standIn.close())

const player = () => {
  const found = playerFromEnvironment({
    BATON_MODEL: 'compatible:small-model',
    BATON_MODEL_URL: standIn.url,
    BATON_MODEL_KEY: key,
  })
  if (!found) throw new Error('no model')
  return found
}

const step = (said: string): PlayedStep => ({
  ...{ says: 'Hi', came: 'answered', said: [said], articles: [], choices: [] },
  ...{ trigger: null, mode: null, why: null, holder: 'ai' },
})
const goal = 'You want to return a kettle that you bought ten days ago.'

describe('a customer played by a model', () => {
  it('is told what they want and what was said, and says the next thing', async () => {
    standIn.says(['Can I send it back without the box?'])
    const said = await player().say({ goal, steps: [step('You have 30 days.')] })
    expect(said.text).toBe('Can I send it back without the box?')
    expect(said.tokens).toBeGreaterThan(0)
    const asked = JSON.stringify(standIn.requests[0]?.body)
    expect(asked).toContain('bought ten days ago')
    expect(asked).toContain('You have 30 days.')
  })

  it.each(['DONE', 'done.', '"DONE"'])(
    'has nothing more to say when they write %s',
    async (word) => {
      standIn.says([word])
      expect((await player().say({ goal, steps: [] })).text).toBeNull()
    },
  )

  it('that cannot be reached is a failure with words, and never a customer who is content', async () => {
    standIn.fails(['server_error'])
    await expect(player().say({ goal, steps: [] })).rejects.toThrow(ModelFailed)
  })

  it('does not exist where no model is set up', () => {
    expect(playerFromEnvironment({ BATON_MODEL: 'none' })).toBeNull()
  })
})
