import { expect, it } from 'vitest'
import { maskForm, maskJson } from './mask-texts.ts'

const mask = (text: string) => text.replaceAll('4111 1111 1111 1111', '[card]')

it('a form keeps all but what was written', () => {
  const body = 'MessageSid=SM1&From=%2B4915112345678&Body=my+card+4111+1111+1111+1111'
  const form = new URLSearchParams(maskForm(body, ['Body'], mask))
  expect(Object.fromEntries(form)).toEqual({
    MessageSid: 'SM1',
    From: '+4915112345678',
    Body: 'my card [card]',
  })
})

it('JSON keeps ids and numbers, also where they look alike', () => {
  const said = { id: '4111 1111 1111 1111', text: { body: 'it is 4111 1111 1111 1111' }, at: 17 }
  const masked = JSON.parse(maskJson(JSON.stringify({ list: [said] }), ['body'], mask))
  expect(masked).toEqual({ list: [{ ...said, text: { body: 'it is [card]' } }] })
})

it('what holds nothing to mask stays byte for byte', () => {
  expect(maskForm('b=2&Body=hello%20you', ['Body'], mask)).toBe('b=2&Body=hello%20you')
  expect(maskJson('{ "body" :  "hello" }', ['body'], mask)).toBe('{ "body" :  "hello" }')
  expect(maskJson('not JSON 4111 1111 1111 1111', ['body'], mask)).toContain('4111')
})
