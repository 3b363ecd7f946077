import { anything, defaultPlan, type QueuePlan, type ServicePlan } from '@baton/domain'
import type { Day } from './day.ts'

const [standard] = defaultPlan.queues as [QueuePlan]
const queue = (change: Partial<QueuePlan>): QueuePlan => ({
  ...standard,
  relaxations: [],
  ...change,
})

/** So long a skill or a language is asked for. */
const relaxAfter = 900

/** The plan of the measured company: a queue for each topic that needs a skill, one in German, one for VIPs. */
export function planFor({ callers }: Day): ServicePlan {
  const topics = [...new Set(callers.map(({ topic }) => topic))].filter(
    (each) => each !== 'general',
  )
  const languages = new Set(callers.map(({ language }) => language))
  const skilled = topics.flatMap((topic) =>
    [...languages].map((language) =>
      queue({
        id: `${topic}-${language}`,
        takes: { ...anything, topics: [topic], languages: [language] },
        requiredSkills: [topic],
        language: language === 'en' ? 'ignored' : 'required',
        relaxations: [
          { afterSeconds: relaxAfter, drops: 'skills' },
          { afterSeconds: relaxAfter, drops: 'language' },
        ],
      }),
    ),
  )
  const german = queue({
    ...{ id: 'german', takes: { ...anything, languages: ['de'] }, language: 'required' },
    relaxations: [{ afterSeconds: relaxAfter, drops: 'language' }],
  })
  return {
    ...defaultPlan,
    queues: [...skilled, ...(languages.has('de') ? [german] : []), queue({})],
  }
}
