/** The JSON Schema that is shipped: made from the types, and true of every record. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { articleReader } from '../../../src/build/parse.ts';
import { loadConfig } from '../../../src/config/load.ts';
import type { ParsedLine } from '../../../src/model/parsed.ts';
import { ruleReasons } from '../../../src/model/rules.ts';
import { recordSchema, schemaFile } from '../../support/record-schema.ts';
import { tempFolder } from '../build/temp-archive.ts';

const root = resolve(import.meta.dirname, '../../..');
const kept = readFileSync(join(root, schemaFile), 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(kept));

/** What is wrong with a line, with the places. */
function faultsOf(line: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(line)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function parse(folder: string, names: readonly string[]): Promise<readonly ParsedLine[]> {
  const { read } = await articleReader(await loadConfig({ root: folder }));
  return Promise.all(names.map((name) => read(join(folder, name))));
}

describe('the schema of a parsed line', () => {
  it('is the one that the types give: if not, run npm run schema', { timeout: 60_000 }, () => {
    expect(recordSchema(root)).toBe(kept);
  });

  it('uses names that every language can have', () => {
    const names = Object.keys((JSON.parse(kept) as { definitions: object }).definitions);
    expect(names).toContain('SourcedArchiveDate');
    expect(names.filter((name) => !/^[A-Za-z]+$/.test(name))).toEqual([]);
  });

  it('lets every rule through that there is', () => {
    const { pattern } = (JSON.parse(kept) as { definitions: { RuleId: { pattern: string } } }).definitions.RuleId;
    expect(Object.keys(ruleReasons).filter((rule) => !new RegExp(pattern).test(rule))).toEqual([]);
  });

  const golden = join(root, 'tests/golden');
  it.each(readdirSync(golden))('holds for the golden record %s', (name) => {
    const { record, diagnostics } = JSON.parse(readFileSync(join(golden, name, 'record.json'), 'utf8'));
    const line = record === null ? { file: `${name}.txt`, error: diagnostics[0].message } : { ...record, diagnostics };
    expect(faultsOf(line)).toEqual([]);
  });

  it('holds for the five articles, each read as a record', async () => {
    const names = readdirSync(join(root, 'articles')).filter((name) => name.endsWith('.txt'));
    const lines = await parse(
      root,
      names.map((name) => `articles/${name}`),
    );
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toHaveProperty('headline.value');
      expect(faultsOf(line)).toEqual([]);
    }
  });

  it('holds for corrected and withdrawn fields, Markdown, and files that cannot be published', async () => {
    const by = 'who: Kari, why: in print';
    const folder = tempFolder({
      'articles/a.txt': 'Ferry stays in port\n\nThe council said on Tuesday that the ferry would stay.\n',
      'articles/b.md':
        '---\nkeywords: [ferry]\n---\n\n# Ferry\n\nThe **ferry** would stay.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n',
      'articles/c.txt': '',
      'articles/.archive/corrections.yaml': `- { article: a.txt, field: published, value: 2021-11, ${by} }\n- { article: a.txt, field: publisher, value: null, ${by} }\n`,
    });
    const lines = await parse(folder, ['articles/a.txt', 'articles/b.md', 'articles/c.txt', 'none.txt']);
    expect(lines.map((line) => 'error' in line)).toEqual([false, false, true, true]);
    expect(lines[0]).toMatchObject({
      published: { provenance: { kind: 'editor' } },
      withdrawn: [{ field: 'publisher' }],
    });
    expect(lines.map(faultsOf)).toEqual([[], [], [], []]);
  });

  it('does not hold for a field that is missing, unknown, or known in no known way', async () => {
    const [line] = await parse(root, ['articles/000_456fcde00b8605c7.txt']);
    const { byline: _, ...without } = line as unknown as Record<string, unknown>;
    for (const wrong of [
      without,
      { ...line, sentiment: 1 },
      { ...line, headline: 'Ferry' },
      { ...line, headline: { value: 'Ferry', provenance: { kind: 'heard' } } },
      { file: 'a.txt' },
    ]) {
      expect(faultsOf(wrong)).not.toEqual([]);
    }
  });
});
