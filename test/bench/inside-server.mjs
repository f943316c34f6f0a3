// Loaded into the measured server, to do there what a benchmark asks for by message.
// Its worker threads load this too, but have nobody to answer.

/** Collects the garbage: what is left then is really held. */
const settle = (done) => {
  globalThis.gc()
  setTimeout(() => {
    globalThis.gc()
    done()
  }, 500)
}

/** Takes the zones off the templates that copies are made of, or puts them back: what is left is the route without the engine. */
const emptyTemplates = (empty) => (done) => {
  const warm = globalThis[Symbol.for('tandem.engine-warm')]
  delete warm.get
  const get = warm.get.bind(warm)
  if (empty) warm.get = (...args) => get(...args).then((file) => ({ ...file, plan: { ...file.plan, forms: [], fonts: [], absent: [] } }))
  done()
}

const TASKS = { settle, 'empty-templates': emptyTemplates(true), 'full-templates': emptyTemplates(false) }

if (process.channel) {
  process.on('message', (message) => TASKS[message]?.(() => process.send('done')))
  process.channel.unref()
}
