/** What a configuration file imports. Loads nothing, so that reading a configuration stays quick. */
import type { DatelineConfig } from './schema.ts';

/** Gives the configuration back as it is: it is there so that editors know the keys and their values. */
export function defineConfig(config: DatelineConfig): DatelineConfig {
  return config;
}
