/** Notes in the keeper's own pages how large their pictures are, by the files that go into the site. */
import type { MarkupNode, OwnText } from '../model/own-page.ts';
import { linkTarget } from '../render/own-page/link-target.ts';
import { pictureSize } from './picture-size.ts';
import type { StaticFile } from './templates.ts';

/** The same texts; each picture whose file says its size has `width` and `height`. */
export function withPictureSizes(texts: readonly OwnText[], statics: readonly StaticFile[]): readonly OwnText[] {
  const paths = new Map(statics.map(({ file, absolute }) => [file, absolute]));
  return texts.map((own) =>
    own.links.some(({ kind }) => kind === 'image') ? { ...own, tree: sized(own.tree, paths) } : own,
  );
}

function sized(node: MarkupNode, paths: ReadonlyMap<string, string>): MarkupNode {
  if (node.type === 'image') {
    const target = linkTarget(String(node.url), []);
    const path = target?.kind === 'site' ? paths.get(target.address) : undefined;
    return path === undefined ? node : { ...node, ...pictureSize(path) };
  }
  return node.children === undefined ? node : { ...node, children: node.children.map((child) => sized(child, paths)) };
}
