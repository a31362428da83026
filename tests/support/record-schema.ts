/** Makes the JSON Schema of what `dateline parse` prints from the types that the tool itself is made of. */
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** Where the schema is kept, from the project's root. */
export const schemaFile = 'docs/schema/article-record.schema.json';

/** The schema as the file must hold it; `root` is the project's folder. */
export function recordSchema(root: string): string {
  const { $schema, definitions, ...schema } = createGenerator({
    path: path.join(root, 'src/model/parsed.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type: 'ParsedLine',
    topRef: false,
    encodeRefs: false,
    // The compiler checks the types; here they are only read.
    skipTypeCheck: true,
  }).createSchema('ParsedLine');
  const about = {
    $schema,
    title: 'A line of dateline parse',
    description: 'A record of an article, or why there is none.',
  };
  return `${withPlainNames(JSON.stringify({ ...about, ...schema, definitions: { ...definitions, RuleId: anyRule } }, null, 2))}\n`;
}

/** Rules come and go with every version, so readers of records must expect some that they do not know. */
const anyRule = { type: 'string', pattern: '^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$' };

/** `Sourced<string[]>` is no name in other languages: it becomes `SourcedStringList`. */
function withPlainNames(json: string): string {
  return json
    .replace(/\b([A-Z]\w*)<(\w+)\[\]>/g, '$1<$2List>')
    .replace(
      /\b([A-Z]\w*)<(\w)(\w*)>/g,
      (_, outer: string, first: string, rest: string) => outer + first.toUpperCase() + rest,
    );
}
