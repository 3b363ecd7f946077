import { expect, it } from 'vitest'
import { shelfOn } from './shelf.ts'
import { visitorOn } from './visitor.ts'

const emptyShelf = () =>
  shelfOn(() => {
    throw new Error('kept in memory here')
  }, 'baton:demo:')

it('never shows the thread of one signed-in customer to the next at the same computer', () => {
  const shelf = emptyShelf()
  visitorOn(shelf, 'mia').remember('token of mia')
  expect(visitorOn(shelf, 'mia').token()).toBe('token of mia')
  for (const next of ['tom', null]) {
    expect(visitorOn(shelf, next).isSomeoneElse()).toBe(true)
    expect(visitorOn(shelf, next).token()).toBeNull()
  }
})

it('keeps the thread of a visitor who signs in', () => {
  const shelf = emptyShelf()
  visitorOn(shelf, null).remember('token')
  expect(visitorOn(shelf, 'mia').isSomeoneElse()).toBe(false)
  expect(visitorOn(shelf, 'mia').token()).toBe('token')
})

it('begins anew with an entry that cannot be read', () => {
  const shelf = emptyShelf()
  shelf.set('visitor', '{broken')
  expect(visitorOn(shelf, null).token()).toBeNull()
})
