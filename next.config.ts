import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Express, in front, compresses; types are checked by `npm run types`, on its own and once.
  compress: false,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // One copy of what both Express and Next run: with two, classes differ and state splits.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@hyzyla/pdfium',
    'fontkit',
    'harfbuzzjs',
    'libsql',
    'meilisearch',
    'nodemailer',
    'pdf-lib',
    'piscina',
    'sharp',
  ],
  // A logo of 5 MB and its form.
  experimental: { serverActions: { bodySizeLimit: '21mb' }, optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'] },
}

export default withPayload(config, { devBundleServerPackages: false })
