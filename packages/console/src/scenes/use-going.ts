import { useNavigate } from '@tanstack/react-router'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { isAtLeast, useMe } from './use-me.ts'

/** G and a letter, from anywhere. */
export function useGoing(): void {
  const navigate = useNavigate()
  const isSupervisor = isAtLeast(useMe(), 'supervisor')
  useShortcut('goInbox', () => navigate({ to: '/inbox/$view', params: { view: 'unassigned' } }))
  useShortcut('goSteer', () =>
    navigate({ to: '/steer/{-$conversation}', params: { conversation: undefined } }),
  )
  useShortcut('goOverview', () => navigate({ to: '/overview' }))
  useShortcut('goKnowledge', () =>
    navigate({ to: '/knowledge/{-$article}', params: { article: undefined } }),
  )
  useShortcut('goPolicy', () => navigate({ to: '/policy' }))
  useShortcut('goBoard', isSupervisor ? () => navigate({ to: '/board' }) : null)
  useShortcut('goCallbacks', () => navigate({ to: '/callbacks' }))
  useShortcut('goOnCall', () => navigate({ to: '/on-call' }))
  useShortcut('goService', () => navigate({ to: '/service/{-$part}', params: { part: undefined } }))
  useShortcut('goLearning', () => navigate({ to: '/learning' }))
  useShortcut('goQuality', isSupervisor ? () => navigate({ to: '/quality' }) : null)
  useShortcut('goReviews', () =>
    navigate({
      to: '/reviews/{-$part}/{-$review}',
      params: { part: undefined, review: undefined },
    }),
  )
  useShortcut(
    'goSimulations',
    isSupervisor
      ? () => navigate({ to: '/simulations/{-$run}', params: { run: undefined } })
      : null,
  )
  useShortcut('goAudit', isSupervisor ? () => navigate({ to: '/audit' }) : null)
}
