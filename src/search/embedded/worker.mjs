import { parentPort, workerData } from 'node:worker_threads'
import { Engine } from './engine.mjs'

const engine = new Engine(workerData.file)

parentPort.on('message', ({ call, method, argument }) => {
  try {
    parentPort.postMessage({ call, value: engine[method](argument) })
  } catch (error) {
    parentPort.postMessage({ call, error: error instanceof Error ? error.message : String(error) })
  }
})
