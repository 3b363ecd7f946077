import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse, texter, visitor } from '../kit/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
}, 90_000)
afterAll(() => house.close())

const kept: [string, string][] = [
  ['emoji', 'Where is my parcel? 📦👩‍👩‍👧‍👦🏳️‍🌈'],
  ['right-to-left letters', 'كيف أعيد تعيين كلمة المرور؟ שלום'],
  ['zero-width letters', 'pass\u200bword\u200d \u2060reset\ufeff'],
  ['combining marks', `Z${'\u0301'.repeat(50)}algo`],
  ['SQL and markup', `'); drop table messages; -- <script>alert(1)</script> $1 %s \${x}`],
  ['backslashes and escapes', '\\u0000 \\x00 \\ud800 \\n \\'],
]
const repaired: [string, string, string][] = [
  ['a NUL', 'null\u0000byte', 'null\ufffdbyte'],
  ['a lone half of a pair', 'broken \ud83d pair', 'broken \ufffd pair'],
]

async function lastSaid(
  customer: Parameters<Awaited<ReturnType<TestHouse['agent']>>['messages']>[0],
) {
  const bob = await house.agent()
  return (await bob.messages(customer)).find(({ author }) => author.kind === 'customer')?.text
}

describe('a message with', () => {
  it.each(kept)('%s is kept to the letter', async (_what, text) => {
    const [ana, carl] = [await visitor(house), texter(house, 'whatsapp_cloud')]
    await ana.says(text)
    await carl.says(text)
    expect(await lastSaid(ana)).toBe(text)
    expect(await lastSaid(carl)).toBe(text)
  })

  it.each(repaired)('%s is kept with a sign in its place', async (_what, text, shown) => {
    const [ana, carl] = [await visitor(house), texter(house, 'whatsapp_cloud')]
    await ana.says(text)
    await carl.says(text)
    expect(await lastSaid(ana)).toBe(shown)
    expect(await lastSaid(carl)).toBe(shown)
  })

  it("such letters in an agent's reply reaches the customer, and the log stays whole", async () => {
    const [ana, bob] = [await visitor(house), await house.agent('administrator')]
    await ana.says('I want to talk to a human')
    const text = `${kept.map(([, each]) => each).join(' ')} null\u0000byte \ud83d`
    await bob.replies(ana, text)
    const [heard] = (await ana.heard()).slice(-1)
    expect(heard).toContain('👩‍👩‍👧‍👦')
    expect(heard).toContain('null\ufffdbyte')
    expect((await bob.ask('GET', '/api/audit/verify')).body.intact).toBe(true)
  })

  it('more than the house keeps is cut with a sign, never in the middle of a letter', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says(`${'x'.repeat(19_999)}😀 and more`)
    const text = (await bob.messages(ana))[0]?.text ?? ''
    expect(text.length).toBeLessThan(20_010)
    expect(text.endsWith('[…]')).toBe(true)
    expect(text.isWellFormed()).toBe(true)
  })
})
