import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Somebody pressed a notification of the browser: the worker says where it leads. */
export function useGoingByNotice(): void {
  const { history } = useRouter()
  useEffect(() => {
    const worker = navigator.serviceWorker
    if (!worker) return
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data && typeof data === 'object' && 'link' in data && typeof data.link === 'string')
        history.push(data.link)
    }
    worker.addEventListener('message', hear)
    return () => worker.removeEventListener('message', hear)
  }, [history])
}
