/** Serves a built site to the tests, at the root or below a path, as any static host would. Not the tool's own server. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A running server: `base` is the absolute address of the front page and ends in `/`. */
export interface SiteServer {
  readonly base: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves `folder` below `mount`, which starts and ends in `/`, on a free port of this machine. */
export async function serveSite(folder: string, mount = '/'): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(mount) ? await read(folder, pathname.slice(mount.length)) : null;
    const body = found?.body ?? (await read(folder, '404.html'))?.body ?? 'Not found';
    const type = found === null ? types['.html'] : types[path.extname(found.file)];
    response.writeHead(found === null ? 404 : 200, { 'content-type': type ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${mount}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(folder: string, address: string): Promise<{ file: string; body: Buffer } | null> {
  const name = decodeURIComponent(address);
  const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(folder + path.sep)) return null;
  return readFile(file).then(
    (body) => ({ file, body }),
    () => null,
  );
}
