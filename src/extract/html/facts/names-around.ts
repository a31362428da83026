/** Gathers what a page calls itself around its article: the link to its front page, its logo, the owner of its rights. Decides nothing. */
import { attribute, type Element, isInside } from '../element.ts';
import type { Page } from '../page.ts';
import type { LaidPage } from '../structure.ts';

const longest = 60;
const frontAddress = /^(?:\.{0,2}\/|(?:\.\/)?index\.\w{3,5}|https?:\/\/[^/]+\/?)$/i;
const isLogo = /logo|masthead|(?:^|[\s_-])brand/i;
const rights = /^[^\p{L}]{0,4}(?:copyright|\(c\)|©)[\s©\d,–-]{0,20}([^.,|©]{3,60})/iu;

/** The names, as they stand; some of them are buttons. */
export function namesAround(page: Page, laid: LaidPage): string[] {
  const { source } = page;
  const isFront = (element: Element | null) =>
    element !== null &&
    (attribute(source, element, 'rel') === 'home' || frontAddress.test(attribute(source, element, 'href') ?? ''));
  const linked = laid.lines
    .filter(({ text, linked }) => linked === text.length && text.length <= longest)
    .flatMap((line) => {
      const link =
        line.block.link ?? laid.inlinesOf(line).find(({ element }) => element.link !== null)?.element.link ?? null;
      return isFront(link) ? [line.text] : [];
    });
  const pictured = page.elements
    .filter(({ tag, block }) => tag === 'img' && !isInside(block, laid.place.main))
    .filter(
      (img) =>
        isFront(img.link) || ['src', 'class', 'id'].some((name) => isLogo.test(attribute(source, img, name) ?? '')),
    )
    .map((img) => attribute(source, img, 'alt') ?? '');
  const owners = laid.lines
    .filter(({ block }) => !isInside(block, laid.place.main))
    .flatMap(({ text }) => rights.exec(text)?.[1]?.trim() ?? []);
  return [...linked, ...pictured, ...owners].filter((name) => name.length > 2);
}
