import { readFileSync } from 'node:fs'
import type { Case } from './kind.ts'

/** Reads JSON lines; a line that is no case is named, so that a typing error does not pass for a small file. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [caseIn(line, `${file}:${index + 1}`)]))
}

function caseIn(line: string, place: string): Case {
  try {
    const one: unknown = JSON.parse(line)
    if (typeof one === 'object' && one !== null && 'id' in one) return one as Case
  } catch {
    throw new Error(`${place} is not JSON`)
  }
  throw new Error(`${place} has no id`)
}
