/** The media type by which a file is served. */
import { extname } from 'node:path';

const text = '; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.json': `application/json${text}`,
  '.xml': `application/xml${text}`,
  '.txt': `text/plain${text}`,
  '.md': `text/plain${text}`,
  '.csv': `text/csv${text}`,
  '.bib': `text/plain${text}`,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json${text}`,
};

/** The type for a file name, with its charset where it is a text; bytes where nothing is known. */
export function contentType(file: string): string {
  if (/(?:^|\/)(?:feed|added)\.xml$/.test(file)) return `application/atom+xml${text}`;
  if (/(?:^|\/)(?:feed|added)\.json$/.test(file)) return `application/feed+json${text}`;
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}
