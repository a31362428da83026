/** What one build works with from its first step to its last. */
import type { ResolvedConfig } from '../config/load.ts';
import type { Cache } from './cache.ts';
import type { Clock } from './clock.ts';
import type { Executor } from './executor.ts';
import type { Tool } from './tool.ts';

/** The steps that take time, in their order. */
export type Phase = 'accession' | 'read' | 'make';

/** Told how many of the entries that a phase has to do are done. */
export type OnDone = (phase: Phase, done: number, total: number) => void;

export interface Run {
  readonly config: ResolvedConfig;
  readonly tool: Tool;
  readonly clock: Clock;
  readonly cache: Cache;
  readonly executor: Executor;
  readonly onDone: OnDone;
}
