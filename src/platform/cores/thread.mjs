// What each thread runs: it loads the module it was named, and does one task after another.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const loaded = import(workerData)
parentPort.on('message', async task => {
  try {
    const { work } = await loaded
    parentPort.postMessage({ result: await work(task) })
  } catch (error) {
    parentPort.postMessage({ error })
  }
})
