import { passageRetrieval } from './passages.ts'
import { readLibrary } from './read-articles.ts'
import type { Folders } from './read-sets.ts'

export function articleSets(folders: Folders): Record<string, () => unknown> {
  const measure = (set: 'wixqa' | 'techqa') => () => {
    const library = readLibrary(folders, set)
    return library && passageRetrieval(library)
  }
  return { wixqa: measure('wixqa'), techqa: measure('techqa') }
}
