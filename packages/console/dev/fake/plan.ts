import { defaultPlan, officeHours, planProblems, planWarnings } from '@baton/domain'
