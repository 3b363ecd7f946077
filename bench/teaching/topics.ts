const things =
  'accordions kayaks telescopes beehives typewriters violins saddles lanterns globes barometers anvils banjos canoes dulcimers easels flutes gramophones harps igloos jukeboxes kilts looms mandolins necklaces oboes pianos quilts rowboats sextants tubas umbrellas vases weathervanes xylophones yurts zithers aquariums bagpipes chandeliers didgeridoos epaulettes ferrets gargoyles hourglasses icons javelins knapsacks lutes marionettes nutcrackers opals periscopes quivers rickshaws spindles trombones ukuleles vineyards wigwams yachts'.split(
    ' ',
  )
const ways = [
  (thing: string) => `Do you repair old ${thing}?`,
  (thing: string) => `Where can I rent ${thing} for a weekend?`,
  (thing: string) => `Is there a course on building ${thing}?`,
  (thing: string) => `Who appraises antique ${thing}?`,
  (thing: string) => `Can ${thing} be insured against theft?`,
]

export const mostTopics = things.length

/** A question that nothing in the seeded help centre answers, and what a colleague says to it. `mark` stands nowhere else. */
export function topicAt(place: number): { question: string; answer: string; mark: string } {
  const thing = things[place] ?? 'things'
  const mark = `workshop ${1000 + place}`
  return {
    question: (ways[place % ways.length] ?? String)(thing),
    answer: `For ${thing} please write to our ${mark} and they will help you.`,
    mark,
  }
}
