import type { Server } from 'node:http'
import type { Payload } from 'payload'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { mailTransport } from '~/src/platform/mail-transport'
import { closeThreads } from '~/src/platform/own-thread'

const PATIENCE = 20_000

/** On SIGTERM or SIGINT: take nothing new, finish requests and running jobs (20 s at most), close, end with 0. */
export function stopGracefully(payload: Payload, server?: Server): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    await Promise.all([server && closeServer(server), finishJobs(payload)])
    await Promise.all([closePdfWorkers(), closeThreads()])
    mailTransport().close()
    await payload.destroy()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    // A connection whose last request was just answered would be kept for the next one.
    const idle = setInterval(() => server.closeIdleConnections(), 200)
    server.close(() => {
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })

async function finishJobs(payload: Payload): Promise<void> {
  for (const cron of payload.crons) cron.stop()
  for (;;) {
    const { totalDocs } = await payload.db.count({ collection: 'payload-jobs', where: { processing: { equals: true } } })
    if (totalDocs === 0) return
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
}
