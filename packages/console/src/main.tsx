import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { cache } from './api/queries.ts'
import './design/base.css'
import { followSystemTheme } from './design/theme.ts'
import { Toasts } from './design/toast.tsx'
import { TooltipLayer } from './design/tooltip.tsx'
import { router } from './routes.tsx'

followSystemTheme()

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
