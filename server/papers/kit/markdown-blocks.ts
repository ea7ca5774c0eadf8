import { compiler } from 'markdown-to-jsx';
import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Block, Run } from '../document/document';

type Element = ReactElement<{ children?: ReactNode; start?: number }>;
type Manner = Omit<Exclude<Run, string>, 'text'>;

/** The same reading as on the screens: raw HTML stays text. */
const options = { disableParsingRawHTML: true, forceBlock: true, wrapper: Fragment, forceWrapper: true };

/** Authored Markdown as blocks of a paper. A heading in it is a line that stands out; a link is its words. */
export function markdownBlocks(text: string): Block[] {
  return childrenOf(compiler(text, options)).flatMap(blocksOf);
}

function blocksOf(node: ReactNode): Block[] {
  if (!isElement(node)) {
    const text = String(node).trim();
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  }
  switch (node.type) {
    case 'ul':
    case 'ol':
      return [
        {
          kind: 'list',
          isNumbered: node.type === 'ol',
          items: childrenOf(node).map((item) => runsOf(item, {})),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', text: runsOf(node, {}) }];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'paragraph', text: runsOf(node, { strong: true }) }];
    default:
      return [{ kind: 'paragraph', text: runsOf(node, {}) }];
  }
}

/** The words inside of a node, in the manner in which each was written. */
function runsOf(node: ReactNode, manner: Manner): Run[] {
  if (typeof node === 'string' || typeof node === 'number') {
    // A line that was broken in the source goes on in the paper.
    return [{ ...manner, text: String(node).replace(/\s*\n\s*/gu, ' ') }];
  }
  if (Array.isArray(node)) return node.flatMap((one) => runsOf(one, manner));
  if (!isElement(node)) return [];
  const own: Manner =
    node.type === 'strong'
      ? { strong: true }
      : node.type === 'em'
        ? { emphasis: true }
        : node.type === 'code'
          ? { code: true }
          : {};
  if (node.type === 'br') return [{ text: '\n' }];
  const inner = childrenOf(node).flatMap((one) => runsOf(one, { ...manner, ...own }));
  // An entry of a list inside of a list, or a second paragraph, begins a line of its own.
  return node.type === 'li' || node.type === 'p' ? [...inner] : inner;
}

const isElement = (node: ReactNode): node is Element => isValidElement(node);

const childrenOf = (node: ReactNode): ReactNode[] =>
  isElement(node) ? Children.toArray(node.props.children) : [];
