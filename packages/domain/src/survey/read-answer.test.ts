import { describe, expect, test } from 'vitest'
import { readAnswer } from './read-answer.ts'

const heard = (text: string, wantsSomething = false) => ({ text, wantsSomething })

describe('how satisfied somebody is', () => {
  test.each([
    ['5', 5],
    [' 4. ', 4],
    ['3/5', 3],
    ['2 von 5', 2],
    ['5 stars!', 5],
    ['5️⃣', 5],
    ['fünf', 5],
    ['4, thanks', 4],
    ['1 :(', 1],
  ])('is read from "%s"', (text, satisfaction) => {
    expect(readAnswer('satisfaction', heard(text))).toEqual({ satisfaction, andMore: false })
  })

  test.each(['2 machines are leaking now', '55', '7', 'my machine leaks again', '', 'due to you'])(
    'is not read from "%s"',
    (text) => {
      expect(readAnswer('satisfaction', heard(text))).toBeNull()
    },
  )

  test('does not swallow what else was written', () => {
    expect(readAnswer('satisfaction', heard('2, and the machine still leaks'))).toEqual({
      satisfaction: 2,
      andMore: true,
    })
  })
})

describe('whether somebody had to repeat themselves', () => {
  test.each([
    ['Yes', true],
    ['nein, danke', false],
    ['Oui !', true],
    ['não', false],
    ['Sí', true],
  ])('is read from "%s"', (text, repeatedSelf) => {
    expect(readAnswer('repeated', heard(text))).toEqual({ repeatedSelf, andMore: false })
  })

  test.each(['nobody told me', 'Where is my parcel?', 'janitor'])(
    'is not read from "%s"',
    (text) => {
      expect(readAnswer('repeated', heard(text))).toBeNull()
    },
  )
})

describe('words', () => {
  test('are kept as they are', () => {
    expect(readAnswer('words', heard('Bob was great'))).toEqual({
      comment: 'Bob was great',
      andMore: false,
    })
  })

  test.each([heard('Where is my parcel?'), heard('cancel my order', true)])(
    'that want something are answered as well: $text',
    (words) => {
      expect(readAnswer('words', words)).toMatchObject({ andMore: true })
    },
  )
})
