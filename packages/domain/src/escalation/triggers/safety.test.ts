import { describe, expect, test } from 'vitest'
import { published, reading } from '../../test-readings.ts'
import { safety } from './safety.ts'

const topicIn = (text: string) => safety(reading({ text }), published())?.evidence.measured.topic

const dangers: [string, string][] = [
  ['self-harm', "I can't do this any more, everyone would be better off without me"],
  ['self-harm', 'there is nothing left to live for'],
  ['self-harm', 'Ich will nicht mehr leben.'],
  ['self-harm', "je n'ai plus la force de vivre"],
  ['self-harm', 'ya no quiero vivir'],
  ['self-harm', 'quero morrer, não aguento'],
  ['self-harm', 'ik wil dood'],
  ['threat of violence', 'I am coming to your shop with a knife'],
  ['threat of violence', 'There is a bomb in the parcel'],
  ['threat of violence', 'Ich zünde euren Laden an'],
  ['threat of violence', 'je vais vous tuer'],
  ['threat of violence', 'os voy a matar'],
  ['threat of violence', 'vou te matar'],
  ['threat of violence', 'ik maak jullie af'],
  ['medical emergency', 'my son swallowed a magnet'],
  ['medical emergency', 'it smells of gas in here'],
  ['medical emergency', 'Mein Vater ist bewusstlos'],
  ['medical emergency', 'elle ne respire plus'],
  ['medical emergency', 'mi hija no puede respirar'],
  ['medical emergency', 'a bateria pegou fogo'],
  ['medical emergency', 'er komt rook uit de lader'],
  ['legal emergency', 'I was arrested and they took my phone'],
  ['legal emergency', 'Die Polizei steht vor der Tür'],
  ['legal emergency', 'je suis en garde à vue'],
]

/** No phrase names these: several signs in one message do. */
const toldInSigns: [string, string][] = [
  ['self-harm', 'I keep thinking about death, nobody would even notice'],
  ['medical emergency', 'De powerbank wordt gloeiend heet en begint te roken'],
  ['medical emergency', 'the nebuliser stopped and my boy is gasping'],
  ['threat of violence', 'next time I will break his neck'],
  ['legal emergency', 'my ex found out where I live and is outside'],
]

const harmless = [
  'This app is killing me, where is the search?',
  'I could kill for a coffee',
  'Are your bath bombs vegan? Dying to try one!',
  'how do I kill the worker process',
  'that joke nearly made me die laughing',
  'Could you shoot me an email with the receipt?',
  'your sale is on fire',
  'which smoke detector do you recommend?',
  'my inbox exploded after the newsletter',
  'I was in hospital last week and missed the return date',
  'will it kill you to answer?',
  'Do you sell the Suicide Squad poster?',
  'how do I add an emergency contact',
  'when does my gas contract end',
  '¿cómo te llamas?',
  'mein Akku ist gestorben',
  'the parcel is held at customs',
  'the candle burns down fast, which one lasts longest',
  'can I break the contract if your driver is late again',
  'my phone is dead and I give up on this battery',
  'is the arrested development box set in stock',
]

describe('safety', () => {
  test.each(dangers)('hears %s in "%s"', (topic, text) => {
    expect(topicIn(text)).toBe(topic)
  })

  test.each(toldInSigns)('hears %s in the signs of "%s"', (topic, text) => {
    expect(topicIn(text)).toBe(topic)
  })

  test.each(harmless)('hears nothing in "%s"', (text) => {
    expect(topicIn(text)).toBeUndefined()
  })

  test.each(dangers)('hears %s behind an idiom too: %s', (topic, text) => {
    expect(topicIn(`This app is killing me. ${text}`)).toBe(topic)
  })

  test('costs bounded time in a message of any length, and looks at both of its ends', () => {
    const long = 'where is it now '.repeat(20_000)
    expect(topicIn(long)).toBeUndefined()
    expect(topicIn(`${long} i want to end my life`)).toBe('self-harm')
    expect(topicIn(`i want to end my life ${long}`)).toBe('self-harm')
  })
})

describe('the mind as a witness', () => {
  const said = (dangerConfidence: number) =>
    safety(
      reading({
        text: 'it will all be over on Sunday',
        signals: { danger: 'self_harm', dangerConfidence },
      }),
      published(),
    )

  test('brings in a person for a danger that no phrase names', () => {
    expect(said(0.8)?.evidence).toMatchObject({
      measured: { topic: 'self-harm', danger: 0.8 },
      threshold: { danger: 0.25 },
    })
  })

  test('is not believed when it is unsure', () => {
    expect(said(0.2)).toBeNull()
  })

  test('is not missed in messages that were stored before it listened', () => {
    expect(safety(reading({ text: 'where is my parcel' }), published())).toBeNull()
  })
})
