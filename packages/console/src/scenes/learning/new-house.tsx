import { Link } from '@tanstack/react-router'
import { ChartNoAxesCombined, GraduationCap, ListChecks, ShieldCheck } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { isAtLeast, useMe } from '../use-me.ts'

/** What will stand here and when, for a house in which nobody has asked anything yet. */
export function NewHouse() {
  return (
    <section aria-label="What will be here" className="flex flex-col gap-3">
      <p className="max-w-150 text-md text-ink-soft text-pretty">
        Nothing has been asked yet. This page fills by itself as customers write; nobody has to
        count anything.
      </p>
      <ol className="flex max-w-190 flex-col divide-y rounded-lg border">
        <Step
          icon={ChartNoAxesCombined}
          title="How often people come in"
          when="After the first questions"
        >
          A column for each week: how much of what was asked brought in a person, what that is put
          down to, and how many asked.
        </Step>
        <RightStep />
        <SparedStep />
        <NextStep />
      </ol>
    </section>
  )
}

function RightStep() {
  const isSupervisor = isAtLeast(useMe(), 'supervisor')
  return (
    <Step
      icon={ShieldCheck}
      title="Whether its answers are right"
      when="After the first look at one"
    >
      The share of automatic answers that were right, with how sure that is. Supervisors look at a
      sample in{' '}
      {isSupervisor ? (
        <Link to="/quality" className={link}>
          Quality
        </Link>
      ) : (
        'Quality'
      )}
      .
    </Step>
  )
}

const link = 'underline underline-offset-2'

const SparedStep = () => (
  <Step icon={GraduationCap} title="What each lesson spares" when="After the first answer in Steer">
    Every answer you teach, with its uses, the escalations it avoided, and whether it ever was
    wrong. Questions of the assistant wait in{' '}
    <Link to="/steer/{-$conversation}" params={{ conversation: undefined }} className={link}>
      Steer
    </Link>
    .
  </Step>
)

const NextStep = () => (
  <Step icon={ListChecks} title="What to teach next" when="After the first escalations">
    What is missing, ranked by the people it brings in, each with the shortest way to teach it. You
    need not wait:{' '}
    <Link to="/knowledge/{-$article}" params={{ article: undefined }} className={link}>
      write what you know
    </Link>
    .
  </Step>
)

type StepProps = {
  icon: ComponentType<{ size: number; className: string }>
  title: string
  when: string
  children: ReactNode
}

function Step({ icon: Icon, title, when, children }: StepProps) {
  return (
    <li className="flex gap-4 p-4">
      <Icon size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-faint" />
      <div>
        <h2 className="font-semibold">
          {title} <span className="ml-1 text-sm font-normal text-ink-faint">{when}</span>
        </h2>
        <p className="max-w-150 text-ink-soft text-pretty">{children}</p>
      </div>
    </li>
  )
}
