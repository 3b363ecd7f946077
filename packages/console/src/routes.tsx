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

const routeTree = root.addChildren([
  signIn,
  welcome,
  desk.addChildren([start, inbox.addChildren([nothing, conversation])]),
])

export const router = createRouter({ routeTree, defaultPreload: false })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
