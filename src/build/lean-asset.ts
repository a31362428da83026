/** Leaves out of the tool's own stylesheet and scripts what browsers do not need. Changes nothing of what they say. */

/** The same in fewer bytes, for the browsers that understand the whole of it: nothing is written anew for older ones. */
export async function leanAsset(code: string, loader: 'css' | 'js'): Promise<string> {
  // Loaded here, since it takes a while and most builds find the assets made.
  const { transform } = await import('esbuild');
  return (await transform(code, { loader, minify: true, charset: 'utf8', target: 'esnext' })).code;
}

/** The script at `path` with all that it asks for, as one lean classic script. */
export async function bundledScript(path: string): Promise<string> {
  const { build } = await import('esbuild');
  const options = { bundle: true, format: 'iife', minify: true, charset: 'utf8', target: 'esnext' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [path], write: false, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}
