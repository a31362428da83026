/**
 * Makes the bundle of the command and its threads, unless it is newer than what was compiled. Patterns that have classes of
 * Unicode are written into it as text and made when first asked: V8 works such a class out, in a tenth of a millisecond each,
 * whenever it reads the code around a literal, also of functions that are never called, and again when they are called.
 */
import { readFileSync, rmSync, statSync } from 'node:fs';

const out = 'lib/bundle';
const madeAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (madeAt(`${out}/command.js`) < madeAt('lib/.tsbuildinfo')) await makeBundle();

async function makeBundle() {
  const [{ build }, { default: ts }] = await Promise.all([import('esbuild'), import('typescript')]);
  const latePatterns = {
    name: 'late patterns',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: withLatePatterns(path, ts),
        loader: 'ts',
      })),
  };
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: ['src/cli/command.ts', 'src/build/worker.ts', 'src/config/define.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: out,
    entryNames: '[name]',
    logLevel: 'warning',
    plugins: [latePatterns],
  });
}

/** A module with its slow patterns made late; every line stays where it is. */
function withLatePatterns(path, ts) {
  const text = readFileSync(path, 'utf8');
  let made = '';
  let [end, count] = [0, 0];
  const isSlow = (node) => ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text);
  const visit = (node, isInFunction) => {
    if (isSlow(node)) {
      made += text.slice(end, node.end - node.text.length) + late(node.text, isInFunction);
      end = node.end;
    }
    ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  const late = (literal, isInFunction) => {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal);
    // What remembers where it stopped is another object whenever its function is called.
    if (isInFunction && /[gy]/.test(flags)) return literal;
    const pattern = `new RegExp(${JSON.stringify(source)}, '${flags}')`;
    if (!isInFunction) return pattern;
    count += 1;
    return `(latePattern${count} ??= ${pattern})`;
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest), false);
  const names = Array.from({ length: count }, (_, index) => `latePattern${index + 1}`);
  return made + text.slice(end) + (count === 0 ? '' : `var ${names.join(', ')};`);
}
