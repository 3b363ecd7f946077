import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unpackBytes } from './unpack-bytes.ts'

it('gives back every byte that was packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(Array.from(unpackBytes(Buffer.from(bytes).toString('base64')))).toEqual(
        Array.from(bytes),
      )
    }),
  )
})
