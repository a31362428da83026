/** A small server for the site folder, for this machine only. It never changes the site; reloading is added on the way out. */
import { createReadStream, existsSync, readFileSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import { contentType } from './content-type.ts';
import { locate } from './locate.ts';

const host = '127.0.0.1';
const usualPort = 4173;
const portsTried = 20;
const eventsPath = '/__dateline/events';
const scriptPath = '/__dateline/reload.js';

/** Reloads when told to, and when the server is back after it was away. */
const script = `let opened = false;
const events = new EventSource('${eventsPath}');
events.addEventListener('reload', () => location.reload());
events.addEventListener('open', () => {
  if (opened) location.reload();
  opened = true;
});
`;

export interface ServeChoices {
  /** Asked at each request, since a configuration may move the site. */
  readonly out: () => string;
  /** The absolute address that the site will have, or null. */
  readonly base: () => string | null;
  /** Null for the usual port, or the next one that is free. */
  readonly port: number | null;
  /** Whether pages are told when the site changes. */
  readonly live: boolean;
}

export interface SiteServer {
  /** `http://127.0.0.1:4173/` */
  readonly url: string;
  /** Tells every open page to load again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Starts serving; throws a DatelineError when the port is in use. */
export async function serveSite(choices: ServeChoices): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, { choices, listeners }));
  const port = await listen(server, choices.port);
  return {
    url: `http://${host}:${port}/`,
    reload() {
      for (const listener of listeners) listener.write('event: reload\ndata: now\n\n');
    },
    close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, wanted: number | null): Promise<number> {
  const last = wanted === null ? usualPort + portsTried : wanted;
  for (let port = wanted ?? usualPort; port <= last; port += 1) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new DatelineError(`The port ${last} is in use.`, 'Choose another one with --port.');
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new DatelineError(`The port ${port} cannot be used: ${error.message}.`, 'Choose another one with --port.'),
        );
    };
    server.once('error', fail).listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

interface Serving {
  readonly choices: ServeChoices;
  readonly listeners: Set<ServerResponse>;
}

function answer(request: IncomingMessage, response: ServerResponse, { choices, listeners }: Serving): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (choices.live && address === eventsPath) {
    openEvents(response, listeners);
  } else if (choices.live && address === scriptPath) {
    response.writeHead(200, { 'Content-Type': contentType(scriptPath) }).end(script);
  } else {
    answerFile(request, response, choices);
  }
}

function openEvents(response: ServerResponse, listeners: Set<ServerResponse>): void {
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': here\n\n');
}

function answerFile(request: IncomingMessage, response: ServerResponse, { out, base, live }: ServeChoices): void {
  const address = base();
  const located = locate(out(), address === null ? '/' : new URL(address).pathname, request.url ?? '/');
  if (located.found === 'redirect') {
    response.writeHead(301, { Location: located.to }).end();
  } else if (located.found === 'nothing') {
    sendMissing(request, response, { path: join(out(), '404.html'), live });
  } else if (live && located.path.endsWith('.html')) {
    sendPage(request, response, { path: located.path, status: 200, live });
  } else {
    sendFile(request, response, located);
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { readonly path: string; readonly stats: Stats },
): void {
  const { size, mtime } = file.stats;
  const tag = `W/"${size}-${mtime.getTime()}"`;
  response.setHeader('ETag', tag).setHeader('Last-Modified', mtime.toUTCString());
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': contentType(file.path), 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

interface PageFile {
  readonly path: string;
  readonly live: boolean;
}

function sendMissing(request: IncomingMessage, response: ServerResponse, page: PageFile): void {
  if (existsSync(page.path)) sendPage(request, response, { ...page, status: 404 });
  else
    response
      .writeHead(404, { 'Content-Type': contentType('missing.txt') })
      .end('There is nothing here. Build the site first.\n');
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PageFile & { readonly status: number },
): void {
  const html = readFileSync(page.path, 'utf8');
  const body = Buffer.from(page.live ? withReload(html) : html);
  response.writeHead(page.status, { 'Content-Type': contentType('index.html'), 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function withReload(html: string): string {
  const tag = `<script src="${scriptPath}"></script>`;
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + tag : `${html.slice(0, end)}${tag}${html.slice(end)}`;
}
