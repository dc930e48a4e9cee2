import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads that do one kind of work, each a task at a time. */
export interface Cores<Task, Result> {
  readonly threads: number
  /** Does a task in the next thread that is free. A task that throws leaves the others alone. */
  run(task: Task): Promise<Result>
  /** Ends the threads; tasks that are not done fail. */
  close(): Promise<void>
}

/** What a thread says of its task. */
export type Said<Result> = { result: Result } | { error: unknown }

interface Asked<Task, Result> {
  task: Task
  done: (result: Result) => void
  failed: (error: unknown) => void
}

/** Opens threads for the module at an address: it exports `work`, which takes a task and gives its result. */
export function openCores<Task, Result>(module: string, threads: number = availableParallelism()): Cores<Task, Result> {
  const waiting: Asked<Task, Result>[] = []
  const busy = new Map<Worker, Asked<Task, Result>>()
  const idle: Worker[] = []
  let closed = false

  const next = (worker: Worker): void => {
    const asked = waiting.shift()
    if (!asked) {
      idle.push(worker)
      worker.unref()
      return
    }
    worker.ref()
    busy.set(worker, asked)
    worker.postMessage(asked.task)
  }
  const taken = (worker: Worker): Asked<Task, Result> | undefined => {
    const asked = busy.get(worker)
    busy.delete(worker)
    return asked
  }
  const end = (worker: Worker, error: unknown): void => {
    closed = true
    taken(worker)?.failed(error)
    for (const { failed } of waiting.splice(0)) failed(error)
  }
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: module })
    worker.on('message', (said: Said<Result>) => {
      const asked = taken(worker)
      if ('error' in said) asked?.failed(said.error)
      else asked?.done(said.result)
      next(worker)
    })
    worker.on('error', error => end(worker, error))
    worker.on('exit', () => end(worker, new Error('The threads have ended')))
    next(worker)
    return worker
  })
  return {
    threads,
    run: task =>
      new Promise<Result>((done, failed) => {
        if (closed) return failed(new Error('The threads have ended'))
        waiting.push({ task, done, failed })
        const worker = idle.pop()
        if (worker) next(worker)
      }),
    close: async () => {
      closed = true
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
