import type { Finding } from '../escalation/finding.ts'

/** What an escalation is about, as intakes and skills name it: its trigger, the topic behind it, the kind of issue. */
export function topicsOf(
  { trigger, evidence }: Pick<Finding, 'trigger' | 'evidence'>,
  issue: string | null = null,
): string[] {
  const { topic, name } = evidence.measured
  return [trigger, topic, name, issue].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  )
}
