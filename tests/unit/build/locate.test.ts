import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../../src/build/content-type.ts';
import { locate } from '../../../src/build/locate.ts';
import { tempFolder } from './temp-archive.ts';

const site = () =>
  tempFolder({ 'index.html': 'front', 'a/index.html': 'a', 'å b.txt': 'text', '.dateline/journal.json': '{}' });

describe('finding the file of a request', () => {
  it('finds pages, files and names with spaces and accents, whatever the query', () => {
    const out = site();
    expect(locate(out, '/', '/')).toMatchObject({ found: 'file', path: join(out, 'index.html') });
    expect(locate(out, '/', '/a/?x=1')).toMatchObject({ found: 'file', path: join(out, 'a/index.html') });
    expect(locate(out, '/', '/%C3%A5%20b.txt')).toMatchObject({ found: 'file', path: join(out, 'å b.txt') });
  });

  it('finds the same under the path that the site will have', () => {
    const out = site();
    expect(locate(out, '/border/', '/border/a/')).toMatchObject({ found: 'file', path: join(out, 'a/index.html') });
  });

  it('sends a folder without its slash to the one with it, never to another host', () => {
    const out = site();
    expect(locate(out, '/', '/a')).toEqual({ found: 'redirect', to: '/a/' });
    expect(locate(out, '/', '//a')).toEqual({ found: 'redirect', to: '/a/' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/a/../../secret.txt',
    '/%00',
    '/%',
    '/.dateline/journal.json',
    '/index.html/',
    '/none',
  ])('finds nothing at %s', (address) => {
    expect(locate(site(), '/', address)).toEqual({ found: 'nothing' });
  });

  it('does not follow a link out of the site', () => {
    const [out, elsewhere] = [site(), tempFolder({ 'secret.txt': 'secret' })];
    symlinkSync(join(elsewhere, 'secret.txt'), join(out, 'link.txt'));
    expect(locate(out, '/', '/link.txt')).toEqual({ found: 'nothing' });
  });

  it('types originals as plain text and the feed as Atom, with their charset', () => {
    expect(contentType('a/original.txt')).toBe('text/plain; charset=utf-8');
    expect(contentType('feed.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(contentType('a.unknown')).toBe('application/octet-stream');
  });
});
