import path from 'node:path'
import { env } from '../env'
import { singleton } from '../singleton'
import type { BlobStore } from './blob-store'
import { localBlobs } from './local-blobs'
import { s3Blobs } from './s3-blobs'

/** The portal's blobs: an S3 bucket when one is set, else `files` in the data folder. */
export const blobStore = (): BlobStore =>
  singleton('blob-store', () => {
    const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, DATA_DIR } = env()
    if (!S3_BUCKET || !S3_REGION) return localBlobs(path.join(DATA_DIR, 'files'))
    return s3Blobs({
      bucket: S3_BUCKET,
      region: S3_REGION,
      endpoint: S3_ENDPOINT,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    })
  })
