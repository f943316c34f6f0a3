// Loaded into the measured server, to collect its garbage when the benchmark asks: what is left then is really held.
// Its worker threads load this too, but have nobody to answer.
if (process.channel) {
  process.on('message', (message) => {
    if (message !== 'settle') return
    globalThis.gc()
    setTimeout(() => {
      globalThis.gc()
      process.send('settled')
    }, 500)
  })
  process.channel.unref()
}
