import type { TriggerKind } from '@baton/domain'
import { z } from 'zod'
import { channelKind, instant, mode } from './common.ts'

const trigger = z.string().max(60) as unknown as z.ZodType<TriggerKind, TriggerKind>

export const scenarioFacts = z.object({
  channel: channelKind.default('webchat'),
  tier: z.string().min(1).max(60).default('standard'),
  language: z.string().max(12).nullable().default(null),
  verified: z.boolean().default(false),
  flags: z.array(z.string().max(60)).max(20).default([]),
  lifetimeValueCents: z.int().min(0).default(0),
  /** Numbers and goods are invented: what matters is state and amount. */
  orders: z
    .array(
      z.object({
        number: z.string().min(1).max(40),
        status: z.string().max(40).default('delivered'),
        totalCents: z.int().min(0).default(0),
        currency: z.string().length(3).default('EUR'),
        item: z.string().max(120).default('Item'),
      }),
    )
    .max(10)
    .default([]),
})

/** How the conversation should stand in the end. `article` null: whichever answers; no triggers: any. */
export const endState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answered'), article: z.uuid().nullable() }),
  z.object({
    kind: z.literal('escalated'),
    triggers: z.array(trigger).max(20).default([]),
    mode: mode.nullable().default(null),
  }),
  z.object({ kind: z.literal('asked') }),
])
export type EndStateView = z.infer<typeof endState>

export const scriptLine = z.object({
  says: z.string().min(1).max(10_000),
  when: z.enum(['next', 'together', 'if_answered', 'if_asked']).default('next'),
  expects: endState.nullable().default(null),
})

const words = z.array(z.string().trim().min(1).max(300)).max(20)

/** What a scenario says, without where it came from. */
export const scenarioDocument = z.object({
  facts: scenarioFacts.prefault({}),
  customer: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('scripted'),
      lines: z.array(scriptLine).min(1).max(40),
      /** What the customer does when asked "which of these?". */
      picks: z.enum(['expected', 'none', 'goes_on']).default('expected'),
    }),
    z.object({
      kind: z.literal('played'),
      opens: z.string().min(1).max(10_000),
      goal: z.string().min(1).max(2_000),
      mostTurns: z.int().min(1).max(12).default(6),
    }),
  ]),
  ends: z.array(endState).min(1).max(6),
  mustSay: words.default([]),
  mustNotSay: words.default([]),
})
export type ScenarioDocument = z.infer<typeof scenarioDocument>

/** From which human resolution a scenario comes; null when it was written by hand. */
export const scenarioProvenance = z.object({
  conversation: z.string(),
  escalation: z.string(),
  agent: z.string().nullable(),
  agentName: z.string().nullable(),
  at: instant,
})

export const scenarioBody = z.object({
  name: z.string().trim().min(1).max(200),
  topic: z.string().trim().min(1).max(80).default('General'),
  enabled: z.boolean().default(true),
  /** Belongs to the regression set. */
  regression: z.boolean().default(false),
  document: scenarioDocument,
})
export type ScenarioBody = z.infer<typeof scenarioBody>

export const lastPlay = z.object({
  run: z.string(),
  passed: z.boolean(),
  isFlaky: z.boolean(),
  at: instant,
})

export const scenarioView = scenarioBody.extend({
  id: z.string(),
  origin: z.enum(['takeover', 'steer', 'hand']),
  /** Somebody changed it since it was drawn from a resolution; what is learned later does not touch it any more. */
  edited: z.boolean(),
  provenance: scenarioProvenance.nullable(),
  updatedAt: instant,
  /** How it came out the last time under the policy and knowledge in force; null when it was never played. */
  last: lastPlay.nullable(),
  /** Titles of the articles it names. */
  articles: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type ScenarioView = z.infer<typeof scenarioView>

/** A suite: `all`, `regression`, or `topic:` and a topic. */
export const suiteName = z.string().min(1).max(120).default('all')
export const suiteView = z.object({
  suite: z.string(),
  scenarios: z.int(),
  enabled: z.int(),
  failing: z.int(),
})
export const scenarioList = z.object({ items: z.array(scenarioView), suites: z.array(suiteView) })
export type ScenarioList = z.infer<typeof scenarioList>
export const scenarioQuery = z.object({ suite: suiteName })

/** A file of scenarios, as it is exported and imported. */
export const scenarioFile = z.object({
  kind: z.literal('baton-scenarios').default('baton-scenarios'),
  version: z.literal(1).default(1),
  items: z.array(scenarioBody.extend({ id: z.uuid().optional() })).max(2_000),
})
export type ScenarioFile = z.infer<typeof scenarioFile>
export const importAnswer = z.object({ added: z.int(), changed: z.int() })

/** How often each scenario is played, and how often it must come out right. */
export const passPolicy = z
  .object({ runs: z.int().min(1).max(20), mustPass: z.int().min(1).max(20) })
  .refine(({ runs, mustPass }) => mustPass <= runs, 'mustPass is more than runs')

export const startRunBody = z.object({
  suite: suiteName,
  /** Only these; the suite does not matter then. */
  scenarios: z.array(z.uuid()).max(500).optional(),
  /** Under which policy: the one in force, or the draft that lies here. */
  policy: z.enum(['published', 'draft']).default('published'),
  /** Left out: once with the built-in mind, two of three with a model. */
  pass: passPolicy.optional(),
})

const problemView = z.object({
  kind: z.enum(['other_end', 'not_said', 'said']),
  expected: z.array(endState),
  words: z.string().nullable(),
})
export const playedStep = z.object({
  says: z.string(),
  came: z.enum(['answered', 'asked', 'escalated', 'silent']),
  said: z.array(z.string()),
  articles: z.array(z.object({ id: z.string(), title: z.string() })),
  choices: z.array(
    z.object({ label: z.string(), says: z.string(), article: z.string().nullable() }),
  ),
  trigger: trigger.nullable(),
  mode: mode.nullable(),
  why: z.string().nullable(),
  holder: z.enum(['ai', 'waiting', 'human', 'guided']),
  problems: z.array(problemView),
})
export type PlayedStepView = z.infer<typeof playedStep>

export const simulationResult = z.object({
  scenario: z.string(),
  name: z.string(),
  topic: z.string(),
  /** `not_played`: the run was stopped, or what it may cost was spent. */
  state: z.enum(['passed', 'failed', 'not_played']),
  isFlaky: z.boolean(),
  passes: z.int(),
  runs: z.int(),
  /** Passes under what is in force, and would not any more: for runs before something is published. */
  isNew: z.boolean(),
  /** The first step that was not as expected. */
  differs: z.int().nullable(),
  ends: z.array(endState),
  steps: z.array(playedStep),
  problem: z.string().nullable(),
  milliseconds: z.int(),
})
export type SimulationResult = z.infer<typeof simulationResult>

export const simulationRun = z.object({
  id: z.string(),
  suite: z.string(),
  /** On demand, or before a policy or an article is published. */
  why: z.enum(['demand', 'policy', 'article']),
  state: z.enum(['running', 'done', 'stopped', 'broken']),
  startedBy: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
  total: z.int(),
  played: z.int(),
  passed: z.int(),
  failed: z.int(),
  flaky: z.int(),
  newlyFailing: z.int(),
  tokens: z.int(),
  pass: z.object({ runs: z.int(), mustPass: z.int() }),
  problem: z.string().nullable(),
})
export type SimulationRun = z.infer<typeof simulationRun>
export const simulationRunList = z.object({ items: z.array(simulationRun) })
/** With its results: newly failing first, then failed, flaky, not played, passed. */
export const simulationRunView = simulationRun.extend({ results: z.array(simulationResult) })
export type SimulationRunView = z.infer<typeof simulationRunView>

/** A run whose failures a supervisor has seen and publishes all the same. */
export const despiteQuery = z.object({ despite: z.uuid().optional() })

/** Everything that a house in another process needs to play the scenarios of this one. */
export const simulationBundle = z.object({
  kind: z.literal('baton-simulation'),
  version: z.literal(1),
  at: instant,
  house: z.record(z.string(), z.unknown()),
  scenarios: z.array(scenarioBody.extend({ id: z.string() })),
})
