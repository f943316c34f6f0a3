import path from 'node:path'
import express, { type Router } from 'express'
import { PROJECT_ROOT } from '~/src/platform/project-root'

const ASSETS = path.join(PROJECT_ROOT, 'node_modules/swagger-ui-dist')

/** The API's documentation, from files of this machine alone. */
export function docsRouter(): Router {
  const router = express.Router()
  router.get('/', (req, res) => {
    const nonce = String(req.headers['x-nonce'] ?? '')
    res.type('html').send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tandem API</title>
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script nonce="${nonce}" src="/v1/docs/swagger-ui-bundle.js"></script>
<script nonce="${nonce}">SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null })</script>
</body>
</html>`)
  })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/${file}`, (_req, res) => {
      res.sendFile(path.join(ASSETS, file), { maxAge: '1d' })
    })
  }
  return router
}
