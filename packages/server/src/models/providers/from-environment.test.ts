import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { modelFromEnvironment } from './from-environment.ts'

const nameFrom = (environment: Record<string, string>) =>
  modelFromEnvironment(environment).model?.name ?? null
const problemFrom = (environment: Record<string, string>) =>
  modelFromEnvironment(environment).problem

describe('the model an environment asks for', () => {
  it('is none, without a problem, when nothing is set', () => {
    expect(modelFromEnvironment({})).toEqual({ model: null, problem: null })
    expect(modelFromEnvironment({ BATON_MODEL: '', OPENAI_API_KEY: ' ' })).toEqual({
      model: null,
      problem: null,
    })
  })

  it('is the named one', () => {
    const keys = { ANTHROPIC_API_KEY: 'a', OPENAI_API_KEY: 'b', GOOGLE_GENERATIVE_AI_API_KEY: 'c' }
    for (const name of ['anthropic:claude-x', 'openai:gpt-x', 'google:gemini-x'])
      expect(nameFrom({ ...keys, BATON_MODEL: name })).toBe(name)
  })

  it('may have a colon in its own name', () => {
    const environment = {
      BATON_MODEL: 'compatible:llama3.2:3b',
      BATON_MODEL_URL: 'http://127.0.0.1:11434/v1',
    }
    expect(nameFrom(environment)).toBe('compatible:llama3.2:3b')
  })

  it('is a usual model of the provider whose key is set', () => {
    expect(nameFrom({ ANTHROPIC_API_KEY: 'a' })).toMatch(/^anthropic:claude-/)
    expect(nameFrom({ OPENAI_API_KEY: 'a' })).toMatch(/^openai:gpt-/)
    expect(nameFrom({ GOOGLE_GENERATIVE_AI_API_KEY: 'a' })).toMatch(/^google:gemini-/)
    expect(nameFrom({ OPENAI_API_KEY: 'a', ANTHROPIC_API_KEY: 'b' })).toMatch(/^anthropic:/)
  })

  it('is none when "none" is asked for, whatever keys lie around', () => {
    expect(nameFrom({ BATON_MODEL: 'none', OPENAI_API_KEY: 'a' })).toBeNull()
  })
})

describe('a value that cannot be used', () => {
  it.each([
    [{ BATON_MODEL: 'gpt-x', OPENAI_API_KEY: 'a' }, /BATON_MODEL is "gpt-x", but must be/],
    [{ BATON_MODEL: 'mystery:gpt-x' }, /must be "anthropic:MODEL"/],
    [{ BATON_MODEL: 'openai:' }, /must be/],
    [{ BATON_MODEL: 'openai:gpt-x' }, /OPENAI_API_KEY is not set/],
    [{ BATON_MODEL: 'compatible:x' }, /BATON_MODEL_URL is not set/],
    [{ BATON_MODEL_URL: 'http://127.0.0.1/v1' }, /set BATON_MODEL to "compatible:MODEL"/],
    [{ BATON_MODEL: 'compatible:x', BATON_MODEL_URL: 'localhost:1' }, /begins with http/],
    [{ OPENAI_API_KEY: 'a', OPENAI_BASE_URL: 'file:///etc/hosts' }, /begins with http/],
    [{ OPENAI_API_KEY: 'a b' }, /OPENAI_API_KEY holds a letter/],
  ])('%j is told in a sentence and gives no model', (environment, sentence) => {
    expect(nameFrom(environment)).toBeNull()
    expect(problemFrom(environment)).toMatch(sentence)
  })

  it('is told without repeating the key', () => {
    expect(problemFrom({ OPENAI_API_KEY: 'secret key' })).not.toContain('secret')
  })
})

describe('starting up', () => {
  it('loads no package of a provider before the first question', async () => {
    const watch = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ resolve: (name, context, next) => { loaded.push(name); return next(name, context) } })
      const { modelFromEnvironment } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))})
      const { model } = modelFromEnvironment({ OPENAI_API_KEY: 'a' })
      console.log(JSON.stringify({ name: model.name, heavy: loaded.filter((name) => name === 'ai' || name.startsWith('@ai-sdk/')) }))`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      watch,
    ])
    expect(JSON.parse(stdout)).toEqual({ name: expect.stringMatching(/^openai:/), heavy: [] })
  })
})
