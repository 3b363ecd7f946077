import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { whenSignedOut } from './api/client.ts'
import { cache } from './api/queries.ts'
import './design/base.css'
import { followSystemTheme } from './design/theme.ts'
import { Toasts } from './design/toast.tsx'
import { TooltipLayer } from './design/tooltip.tsx'
import { router } from './routes.tsx'

followSystemTheme()
// The session ended elsewhere. Drafts are kept; the door is shown anew.
whenSignedOut(() => location.assign('/sign-in'))

const place = document.getElementById('desk')
if (!place) throw new Error('index.html has no #desk to draw into')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
      <Toasts />
      <TooltipLayer />
    </QueryClientProvider>
  </StrictMode>,
)
