import { feelingFeatures } from '../classify/feeling-model/feeling-features.ts'
import { classesBy, classFeatures } from '../classify/word-classes.ts'
import { words } from '../text/words.ts'
import { orderWords } from './order-words.ts'

const classesOf = classesBy(orderWords)
const seedOfClasses = 0x165667b1
const mostWords = 60

/** Shapes that words do not show, each told as one word that nobody writes. */
const marks: [string, RegExp][] = [
  [
    'markofspeaker',
    /(?:^|[\n>\]})"'.] ?)(?:system|assistant|admin|ai|ki|ia|bot|developer|user)\s?[:>\]]/i,
  ],
  [
    'markofspeech',
    /\b(?:assistant|assistent|asistente|assistente|ai|ki|ia|bot|llm|model|reader)s?\s?[,:]/i,
  ],
  ['markofcomment', /<!--|\[\[|\{\{|\[hidden|<\w+ style|\(\(/i],
  ['markofdoor', /https?:\/\/\S*[?=]|!\[|<img/i],
  ['markofdata', /^\s*[{[]|"\w+"\s?:|\w+=\S/],
  ['markofcipher', /\b[A-Za-z0-9+/]{20,}={0,2}(?![\w.])|(?:[01]{8} ){2,}|(?:[0-9a-f]{2} ){6,}/],
  ['markofshouting', /\b[A-Z]{4,}(?: [A-Z0-9]{2,})+\b/],
  ['markofasking', /\?\s*$/],
  ['markofcolon', /\w:\s/],
]

/** What a sentence shows to somebody who listens for orders to the assistant: words, pieces of words, meanings in turn, shapes. */
export function orderFeatures(sentence: string): number[][] {
  const shapes = marks.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name)
  const unit = [...shapes, ...words(sentence).slice(0, mostWords)]
  const classes = unit.map((word) => (word.startsWith('markof') ? [word] : classesOf(word)))
  return [...feelingFeatures(unit), ...classFeatures(classes, seedOfClasses)]
}
