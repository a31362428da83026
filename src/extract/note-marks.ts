/**
 * Reads the marks that note programs such as Obsidian add to Markdown: links between notes, embedded files, highlights,
 * comments, names of blocks and kinds of callouts. A reader sees none of them.
 */
import type { Nodes, Root } from 'mdast';

/** The text without the marks of note programs; line breaks stay. */
export function plainNotes(text: string): string {
  if (!/\[\[|==|%%|\^/.test(text)) return text;
  return text
    .replace(/%%[^%]*%%/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/!\[\[[^[\]\n]{1,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/==(?=\S)([^=\n]{1,2000}?\S)==/g, '$1')
    .replace(/[ \t]\^[\w-]{1,60}$/gm, '');
}

/** Takes the marks of note programs out of the texts of a document; code keeps them. */
export function readNoteMarks(root: Root): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') node.value = plainNotes(node.value);
    if (node.type === 'blockquote') dropCalloutKind(node.children[0]);
    if ('children' in node) waiting.push(...(node.children as Nodes[]));
  }
}

/** "[!quote] Martin Oake": the kind of a callout. */
function dropCalloutKind(first: Nodes | undefined): void {
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (words?.type === 'text') words.value = words.value.replace(/^\[!\w{1,30}\][+-]?[ \t]*/, '');
}
