/** Customers that guidance holds for: all that is named must fit. Nothing named fits nobody, so that a slip never means everybody. */
export type Segment = {
  tier?: string | undefined
  channel?: string | undefined
  /** Two letters: `de` fits a customer who writes Swiss German too. */
  language?: string | undefined
  flag?: string | undefined
}

/** What is known of somebody when it is asked whether guidance holds for them. */
export type SegmentFacts = { tier: string; channel: string; language: string; flags: string[] }

/** Does the segment fit this customer, here and now? */
export function isInSegment(segment: Segment, facts: SegmentFacts): boolean {
  const { tier, channel, language, flag } = segment
  const isNamed = [tier, channel, language, flag].some((each) => each !== undefined)
  return (
    isNamed &&
    (tier === undefined || tier === facts.tier) &&
    (channel === undefined || channel === facts.channel) &&
    (language === undefined || language.slice(0, 2) === facts.language.slice(0, 2)) &&
    (flag === undefined || facts.flags.includes(flag))
  )
}
