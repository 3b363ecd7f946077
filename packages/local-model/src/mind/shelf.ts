import type { ExampleIndex } from '../index-of-examples/example-index.ts'
import type { Example } from './understanding.ts'

/** One index with the examples that live in it, by slot, and the slots of every answer. */
export type Shelf = { index: ExampleIndex; examples: Example[]; slotsOf: Map<string, number[]> }
