import { NumberIn, PhrasesIn, TiersIn } from '../../parts/in-sentence.tsx'
import { Section } from '../page.tsx'
import { GuardrailVerdicts } from './guardrail-verdicts.tsx'
import type { GuardrailPartProps, PolicyPartProps } from './policy-part.ts'
import { ProblemsHere } from './problems-here.tsx'
import { ProhibitedTopics } from './prohibited-topics.tsx'

/** What every reply and deed is held against before it counts. */
export function GuardrailSettings({ document, change }: PolicyPartProps) {
  const { guardrails } = document
  const part: GuardrailPartProps = {
    guardrails,
    change: (next) => change('guardrails', next),
  }
  return (
    <Section
      title="Guardrails"
      says="What every reply and deed of the assistant is held against. No guard can be switched off."
    >
      <div className="flex flex-col gap-3 rounded-lg border px-4 py-3 leading-8 text-ink-soft">
        <Grants {...part} />
        <Wording {...part} />
        <ProhibitedTopics {...part} />
        <GuardrailVerdicts {...part} />
        <ProblemsHere section="guardrails" />
      </div>
    </Section>
  )
}

/** Zero or an empty field stands for "no limit of its own". */
function Grants({ guardrails: { limits, allowedPromises }, change }: GuardrailPartProps) {
  const put = (next: Partial<typeof limits>) => change({ limits: { ...limits, ...next } })
  return (
    <div>
      A credit or a voucher may be worth up to
      <NumberIn
        label="Highest compensation in euros"
        value={(limits.compensationCents ?? 0) / 100}
        min={0}
        max={100_000}
        onChange={(euros) => put({ compensationCents: euros > 0 ? Math.round(euros * 100) : null })}
      />
      € (0: as much as may be refunded), a discount up to
      <NumberIn
        label="Highest discount in percent"
        value={limits.discountPercent ?? 0}
        min={0}
        max={100}
        onChange={(percent) => put({ discountPercent: percent > 0 ? percent : null })}
      />
      % (0: only what a source promises). The assistant may promise this, though no article says it:
      <PhrasesIn
        label="Promises the company stands by"
        value={allowedPromises}
        onChange={(next) => change({ allowedPromises: next })}
      />
    </div>
  )
}

function Wording({ guardrails, change }: GuardrailPartProps) {
  return (
    <div>
      No reply may hold these words, even when an article does:
      <PhrasesIn
        label="Prohibited words"
        value={guardrails.prohibitedPhrases}
        onChange={(prohibitedPhrases) => change({ prohibitedPhrases })}
      />
      These are not how we speak:
      <PhrasesIn
        label="Words that do not fit the tone"
        value={guardrails.unfitTone}
        onChange={(unfitTone) => change({ unfitTone })}
      />
      Nothing bad is said about
      <TiersIn
        label="Competitors, separated by commas"
        empty="nobody by name"
        value={guardrails.competitors}
        onChange={(competitors) => change({ competitors })}
      />
    </div>
  )
}
