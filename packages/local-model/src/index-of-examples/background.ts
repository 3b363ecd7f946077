/**
 * How often features occur in support language at large. A small knowledge base cannot know by itself that
 * "how" says little and "reimburse" says much; a background table can tell it.
 */
export type Background = {
  documents: number
  documentsWith(feature: string): number
}

/** The absent table: rarity is judged by the knowledge base alone. */
export const noBackground: Background = { documents: 0, documentsWith: () => 0 }
