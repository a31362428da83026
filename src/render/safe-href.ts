/** Decides which addresses out of an article may become links. */

const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address, written out in full, or null when it is not an absolute web or mail address. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return allowed.has(url.protocol) ? url.href : null;
}
