import MarkdownToJsx, { type MarkdownToJSX } from 'markdown-to-jsx';
import { Fragment, memo, type ReactNode } from 'react';
import { classNames } from './class-names';
import { languageProps } from './language-props';
import styles from './markdown.module.css';

interface Inner {
  children?: ReactNode;
}

/** A heading of an author is one of the smallest here, and gets no id: two texts may have the same. */
function Heading({ children }: Inner) {
  return <h4>{children}</h4>;
}

function Link({ href, children }: Inner & { href?: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

/** A remote picture would tell its server who is reading. */
function NoPicture() {
  return null;
}

const options: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  wrapper: Fragment,
  overrides: {
    a: Link,
    img: NoPicture,
    input: NoPicture,
    h1: Heading,
    h2: Heading,
    h3: Heading,
    h4: Heading,
    h5: Heading,
    h6: Heading,
  },
};

/** Authored text as sanitised Markdown: raw HTML stays text, pictures are dropped, script addresses are emptied. */
export const Markdown = memo(function Markdown({
  children,
  className,
  language,
}: {
  children: string;
  className?: string;
  /** Where it is not that of the screen. */
  language?: string;
}) {
  return (
    <div className={classNames(styles.markdown, className)} {...languageProps(language)}>
      <MarkdownToJsx options={options}>{children}</MarkdownToJsx>
    </div>
  );
});
