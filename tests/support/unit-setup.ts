/** What every file of unit tests starts and ends with: modules are kept between the files, so that a hook in one of them would run once only. */
import { afterAll } from 'vitest';
import { removeTempFolders } from './temp-folder.ts';

afterAll(removeTempFolders);
