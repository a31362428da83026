/** A working thread: does the batches it is sent. Errors lose their class between threads, so they go as plain data. */
import { parentPort } from 'node:worker_threads';
import { DatelineError } from '../model/diagnostic.ts';
import type { Answer, Assignment } from './executor.ts';
import { type Task, type TaskName, tasks } from './tasks.ts';

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', async ({ task, context, batch }: Assignment) => {
  try {
    const run = tasks[task] as Task<TaskName>;
    const results = await run(context as never, batch as never, (name) => answer({ type: 'at', name }));
    answer({ type: 'done', results });
  } catch (error) {
    answer({
      type: 'failed',
      message: error instanceof Error ? error.message : String(error),
      hint: error instanceof DatelineError ? error.hint : null,
    });
  }
});
