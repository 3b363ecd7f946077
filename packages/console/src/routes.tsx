import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { cache, meQuery, setupQuery } from './api/queries.ts'
import { ConversationScene } from './scenes/conversation/conversation-scene.tsx'
import { NothingOpen } from './scenes/conversation/nothing-open.tsx'
import { Desk } from './scenes/desk.tsx'
import { InboxScene } from './scenes/inbox/inbox-scene.tsx'
import { readAsks } from './scenes/knowledge/asks.ts'
import { readLearningSearch } from './scenes/learning/learning-search.ts'
import { Mishap } from './scenes/mishap.tsx'

const root = createRootRoute({ component: Outlet, errorComponent: Mishap })

/** Nobody signed in: to the door. An empty house: to its first page. */
async function onlySignedIn() {
  if (await cache.ensureQueryData(meQuery)) return
  const setup = await cache.ensureQueryData(setupQuery)
  throw redirect({ to: setup.needed ? '/welcome' : '/sign-in' })
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  component: lazyRouteComponent(() => import('./scenes/sign-in/sign-in-scene.tsx'), 'SignInScene'),
})
const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: lazyRouteComponent(
    () => import('./scenes/first-run/first-run-scene.tsx'),
    'FirstRunScene',
  ),
})
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: onlySignedIn,
  component: Desk,
})
const start = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$view', params: { view: 'unassigned' } })
  },
})
const inbox = createRoute({
  getParentRoute: () => desk,
  path: 'inbox/$view',
  component: InboxScene,
})
const nothing = createRoute({ getParentRoute: () => inbox, path: '/', component: NothingOpen })
const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '$conversation',
  component: ConversationScene,
})
const steer = createRoute({
  getParentRoute: () => desk,
  path: 'steer/{-$conversation}',
  component: lazyRouteComponent(() => import('./scenes/steer-desk/steer-scene.tsx'), 'SteerScene'),
})
const overview = createRoute({
  getParentRoute: () => desk,
  path: 'overview',
  component: lazyRouteComponent(
    () => import('./scenes/overview/overview-scene.tsx'),
    'OverviewScene',
  ),
})
const knowledge = createRoute({
  getParentRoute: () => desk,
  path: 'knowledge/{-$article}',
  validateSearch: readAsks,
  component: lazyRouteComponent(
    () => import('./scenes/knowledge/knowledge-scene.tsx'),
    'KnowledgeScene',
  ),
})
const policy = createRoute({
  getParentRoute: () => desk,
  path: 'policy',
  component: lazyRouteComponent(() => import('./scenes/policy/policy-scene.tsx'), 'PolicyScene'),
})
const service = createRoute({
  getParentRoute: () => desk,
  path: 'service/{-$part}',
  component: lazyRouteComponent(() => import('./scenes/service/service-scene.tsx'), 'ServiceScene'),
})
const board = createRoute({
  getParentRoute: () => desk,
  path: 'board',
  component: lazyRouteComponent(() => import('./scenes/board/board-scene.tsx'), 'BoardScene'),
})
const callbacks = createRoute({
  getParentRoute: () => desk,
  path: 'callbacks',
  component: lazyRouteComponent(
    () => import('./scenes/callbacks/callbacks-scene.tsx'),
    'CallbacksScene',
  ),
})
const onCall = createRoute({
  getParentRoute: () => desk,
  path: 'on-call',
  component: lazyRouteComponent(() => import('./scenes/on-call/on-call-scene.tsx'), 'OnCallScene'),
})
const learning = createRoute({
  getParentRoute: () => desk,
  path: 'learning',
  validateSearch: readLearningSearch,
  component: lazyRouteComponent(
    () => import('./scenes/learning/learning-scene.tsx'),
    'LearningScene',
  ),
})
const quality = createRoute({
  getParentRoute: () => desk,
  path: 'quality',
  component: lazyRouteComponent(() => import('./scenes/quality/quality-scene.tsx'), 'QualityScene'),
})
const reviews = createRoute({
  getParentRoute: () => desk,
  path: 'reviews/{-$part}/{-$review}',
  component: lazyRouteComponent(() => import('./scenes/reviews/reviews-scene.tsx'), 'ReviewsScene'),
})
const simulations = createRoute({
  getParentRoute: () => desk,
  path: 'simulations/{-$run}',
  component: lazyRouteComponent(
    () => import('./scenes/simulations/simulations-scene.tsx'),
    'SimulationsScene',
  ),
})
const audit = createRoute({
  getParentRoute: () => desk,
  path: 'audit',
  component: lazyRouteComponent(() => import('./scenes/audit/audit-scene.tsx'), 'AuditScene'),
})
const settings = createRoute({
  getParentRoute: () => desk,
  path: 'settings/{-$section}',
  component: lazyRouteComponent(
    () => import('./scenes/settings/settings-scene.tsx'),
    'SettingsScene',
  ),
})
const gallery = createRoute({
  getParentRoute: () => root,
  path: 'gallery',
  component: lazyRouteComponent(() => import('./design/gallery/gallery.tsx'), 'Gallery'),
})

const routeTree = root.addChildren([
  signIn,
  welcome,
  gallery,
  desk.addChildren([
    start,
    inbox.addChildren([nothing, conversation]),
    steer,
    overview,
    knowledge,
    policy,
    service,
    board,
    callbacks,
    onCall,
    learning,
    quality,
    reviews,
    simulations,
    audit,
    settings,
  ]),
])

export const router = createRouter({ routeTree, defaultPreload: false })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
