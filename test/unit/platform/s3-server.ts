import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface S3Server {
  endpoint: string
  close(): Promise<void>
}

/** So much of S3's REST protocol as the store speaks, path style, one bucket: put, get with Range, head, delete. Signatures are not checked. */
export async function s3Server(bucket: string): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const server = createServer((req, res) => void answer({ bucket, objects, req, res }))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answer({ bucket, objects, req, res }: { bucket: string; objects: Map<string, Buffer>; req: IncomingMessage; res: ServerResponse }): Promise<void> {
  const [, at, ...rest] = new URL(req.url ?? '/', 'http://s3').pathname.split('/')
  const key = decodeURIComponent(rest.join('/'))
  const body = await bodyOf(req)
  const fail = (status: number, code: string) => res.writeHead(status, { 'content-type': 'application/xml' }).end(req.method === 'HEAD' ? '' : `<Error><Code>${code}</Code></Error>`)
  if (at !== bucket) return void fail(404, 'NoSuchBucket')
  if (req.method === 'PUT') {
    objects.set(key, body)
    return void res.writeHead(200, { etag: '"1"' }).end()
  }
  if (req.method === 'DELETE') {
    objects.delete(key)
    return void res.writeHead(204).end()
  }
  if (key === '') return void res.writeHead(200).end()
  const found = objects.get(key)
  if (!found) return void fail(404, 'NoSuchKey')
  const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '')
  const part = range ? found.subarray(Number(range[1]), Number(range[2]) + 1) : found
  res.writeHead(range ? 206 : 200, { 'content-length': part.length, 'content-type': 'application/octet-stream' })
  res.end(req.method === 'HEAD' ? undefined : part)
}

/** The body, without the chunk signatures and checksums of `aws-chunked`. */
async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  const whole = Buffer.concat(parts)
  if (!String(req.headers['content-encoding']).includes('aws-chunked')) return whole
  const chunks: Buffer[] = []
  for (let from = 0; ; ) {
    const line = whole.indexOf('\r\n', from)
    const size = Number.parseInt(whole.toString('latin1', from, line), 16)
    if (!size) return Buffer.concat(chunks)
    chunks.push(whole.subarray(line + 2, line + 2 + size))
    from = line + 2 + size + 2
  }
}
