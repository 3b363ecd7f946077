import type { QueuePlan, ServicePlanDocument } from '../../api/reaching-types.ts'

/** What every group of fields of a queue is given. */
export type QueueFieldsProps = {
  queue: QueuePlan
  plan: ServicePlanDocument
  known: { skills: string[]; languages: string[] }
  onChange: (next: Partial<QueuePlan>) => void
}
