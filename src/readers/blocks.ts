/** From a document tree to plain text: paragraphs with an empty line between, no scripts, no markup. */

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'HEAD',
  'TITLE',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
]);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** As much of the DOM as is needed here; any implementation has it. */
export type TreeNode = { nodeType: number; nodeName: string; textContent: string | null; childNodes: Iterable<TreeNode> };

export function blocksOf(root: TreeNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = () => {
    const paragraph = current
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  const walk = (node: TreeNode) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) current += (node.textContent ?? '').replace(/\s*\n\s*/g, ' ');
    else if (name === 'BR') current += '\n';
    else if (node.nodeType === ELEMENT && !SILENT.has(name)) {
      const isBlock = !INLINE.has(name);
      const isCell = name === 'TD' || name === 'TH';
      if (isCell) current += ' ';
      else if (isBlock) flush();
      for (const child of node.childNodes) walk(child);
      if (isBlock && !isCell) flush();
    }
  };
  walk(root);
  flush();
  return paragraphs.join('\n\n');
}
