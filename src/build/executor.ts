/** Runs tasks over many entries, in this thread or in several. Results come in the order of the entries, always. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { DatelineError } from '../model/diagnostic.ts';
import { type TaskName, type TaskTable, tasks } from './tasks.ts';

export interface Executor {
  /** Does a task for every entry; `onDone` is told how many are done, now and then. */
  run<K extends TaskName>(
    task: K,
    work: WorkOf<K>,
    onDone?: (done: number) => void,
  ): Promise<readonly TaskTable[K]['result'][]>;
  close(): Promise<void>;
}

/** The entries of a task and what they share. */
export interface WorkOf<K extends TaskName> {
  readonly context: TaskTable[K]['context'];
  readonly entries: readonly TaskTable[K]['entry'][];
}

/** Entries a batch: enough that messages cost nothing beside the work, few enough that no thread idles at the end. */
const batchSize = 32;

/** Below this, starting threads (0.1 s each) takes longer than they save. */
const worthThreads = 400;

/** Threads beyond this only wait for the disk. */
const mostThreads = 8;

/** What a thread is sent, and what it answers. */
export interface Assignment {
  readonly task: TaskName;
  readonly context: unknown;
  readonly batch: readonly unknown[];
}
export type Answer =
  | { readonly type: 'at'; readonly name: string }
  | { readonly type: 'done'; readonly results: readonly unknown[] }
  | { readonly type: 'failed'; readonly message: string; readonly hint: string | null };

/** The executor for an archive of that many files; DATELINE_THREADS in the environment sets the number of threads. */
export function executorFor(files: number): Executor {
  const threads = Math.min(Number(process.env.DATELINE_THREADS ?? availableParallelism()) || 1, mostThreads);
  return files < worthThreads || threads < 2 ? inlineExecutor() : threadsExecutor(threads);
}

/** Does everything in this thread, and lets others have a turn after each batch. */
export function inlineExecutor(): Executor {
  return {
    async run(task, { context, entries }, onDone = () => {}) {
      const results = [];
      for (const batch of batchesOf(entries)) {
        results.push(...(await tasks[task](context, batch, () => {})));
        onDone(results.length);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return results;
    },
    close: async () => {},
  };
}

/** Spreads batches over threads, which are started when there is more than one batch to do. */
function threadsExecutor(count: number): Executor {
  const inline = inlineExecutor();
  const crew: Promise<Worker>[] = [];
  return {
    async run(task, work, onDone = () => {}) {
      const batches = batchesOf(work.entries);
      if (batches.length < 2) return inline.run(task, work, onDone);
      while (crew.length < Math.min(count, batches.length)) crew.push(startWorker());
      return runInThreads({ task, context: work.context, batches, crew: await Promise.all(crew), onDone });
    },
    async close() {
      await Promise.all(crew.map(async (worker) => (await worker).terminate()));
    },
  };
}

interface ThreadsRun<K extends TaskName> {
  readonly task: K;
  readonly context: TaskTable[K]['context'];
  readonly batches: readonly (readonly TaskTable[K]['entry'][])[];
  readonly crew: readonly Worker[];
  readonly onDone: (done: number) => void;
}

async function runInThreads<K extends TaskName>(run: ThreadsRun<K>): Promise<TaskTable[K]['result'][]> {
  const results: (readonly TaskTable[K]['result'][])[] = [];
  let [next, done] = [0, 0];
  await Promise.all(
    run.crew.map(async (worker) => {
      while (next < run.batches.length) {
        const index = next;
        next += 1;
        const batch = run.batches[index] ?? [];
        results[index] = (await ask(worker, {
          task: run.task,
          context: run.context,
          batch,
        })) as TaskTable[K]['result'][];
        done += batch.length;
        run.onDone(done);
      }
    }),
  );
  return results.flat();
}

async function startWorker(): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  // Whoever waits for a batch hears of a crash; one between two batches is heard of at the next.
  return worker.on('error', () => {});
}

/** Sends a batch and waits for its results; a thread that dies names the entry it died at. */
function ask(worker: Worker, assignment: Assignment): Promise<readonly unknown[]> {
  let current: string | null = null;
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      worker.off('message', hear).off('error', fail).off('exit', end);
      outcome();
    };
    const hear = (answer: Answer) => {
      if (answer.type === 'at') current = answer.name;
      else if (answer.type === 'done') settle(() => resolve(answer.results));
      else settle(() => reject(new DatelineError(answer.message, answer.hint)));
    };
    const fail = (error: Error) => settle(() => reject(crashed(current, error.message)));
    const end = (code: number) => settle(() => reject(crashed(current, `the thread ended with code ${code}`)));
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.postMessage(assignment);
  });
}

function crashed(name: string | null, reason: string): DatelineError {
  if (name === null) {
    return new DatelineError(
      `A working thread could not start: ${reason}.`,
      'Install Dateline again, or run "npm run compile" in its folder.',
    );
  }
  return new DatelineError(
    `A working thread stopped at ${name}: ${reason}.`,
    'Move that file out of the archive and build again; please report it, too.',
  );
}

function batchesOf<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(entries.length / batchSize);
  return Array.from({ length: count }, (_, index) => entries.slice(index * batchSize, (index + 1) * batchSize));
}
