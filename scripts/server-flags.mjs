/**
 * What Node serves the portal with. Lexical loads by `production` alone (see `run.mjs`). A page makes a few hundred
 * kilobytes that live for one request: a young generation of 3 x 32 MB has most of them die before they are looked at.
 */
export const SERVER_FLAGS = ['--no-deprecation', '--conditions=production', '--max-semi-space-size=32']
