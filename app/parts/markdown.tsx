import ReactMarkdown, { type Components } from 'react-markdown';
import { classNames } from './class-names';
import styles from './markdown.module.css';

/** What an author's text may become. No image: a remote one would tell its server who is reading. */
const allowed = [
  'p',
  'em',
  'strong',
  'ul',
  'ol',
  'li',
  'blockquote',
  'br',
  'hr',
  'code',
  'a',
  'h2',
  'h3',
  'h4',
  'h5',
];

const components: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
};

/** Authored text as sanitised Markdown: raw HTML is dropped, images are dropped, script addresses are emptied. */
export function Markdown({ children, className }: { children: string; className?: string }) {
  return (
    <div className={classNames(styles.markdown, className)}>
      <ReactMarkdown skipHtml unwrapDisallowed allowedElements={allowed} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  );
}
