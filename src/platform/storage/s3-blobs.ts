import type { Readable } from 'node:stream'
import { DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { type BlobStore, checkKey } from './blob-store'

export interface S3Settings {
  bucket: string
  region: string
  /** For stores other than Amazon's. */
  endpoint?: string | undefined
  accessKeyId?: string | undefined
  secretAccessKey?: string | undefined
}

const gone = (error: unknown) => {
  const { name } = error as Error
  if (name === 'NoSuchKey' || name === 'NotFound') return undefined
  throw error
}

/** Blobs as objects of an S3 bucket. */
export function s3Blobs({ bucket, region, endpoint, accessKeyId, secretAccessKey }: S3Settings): BlobStore {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  })
  const at = (key: string) => ({ Bucket: bucket, Key: checkKey(key) })
  return {
    async put(key, bytes, { contentType }) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: contentType }))
    },
    async get(key) {
      const found = await client.send(new GetObjectCommand(at(key))).catch(gone)
      const bytes = await found?.Body?.transformToByteArray()
      return bytes && Buffer.from(bytes)
    },
    async open(key, range) {
      const head = await client.send(new HeadObjectCommand(at(key))).catch(gone)
      if (!head) return undefined
      const found = await client.send(new GetObjectCommand({ ...at(key), ...(range ? { Range: `bytes=${range.start}-${range.end}` } : {}) })).catch(gone)
      return found?.Body ? { size: head.ContentLength ?? 0, stream: found.Body as Readable } : undefined
    },
    async stat(key) {
      const head = await client.send(new HeadObjectCommand(at(key))).catch(gone)
      return head && { size: head.ContentLength ?? 0 }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    async ping() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }))
    },
  }
}
