/** Gives property tests the same examples on every run, so that a run says something of the change and not of luck. */
import { configureGlobal } from 'fast-check';

/** `SEED=7 npm test` tries others. */
configureGlobal({ seed: Number(process.env.SEED ?? 20211116) });
