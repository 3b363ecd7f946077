import { classesBy } from '../word-classes.ts'
import { dangerWords } from './danger-words.ts'

/** What a word may speak of to somebody who listens for dangers. */
export const classesOf = classesBy(dangerWords)
