/** `npm run schema`: writes the JSON Schema of `dateline parse` anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordSchema, schemaFile } from './record-schema.ts';

mkdirSync(dirname(schemaFile), { recursive: true });
writeFileSync(schemaFile, recordSchema(process.cwd()));
