import { lazy, Suspense } from 'react';
import { classNames } from './class-names';
import styles from './markdown.module.css';
import { hasMarkdownSigns, paragraphsOf } from './markdown-signs';

interface TextProps {
  children: string;
  className?: string;
}

/**
 * Text that somebody wrote, as sanitised Markdown. Most of it is plain paragraphs, and a player's phone is spared the
 * 35 kB of the Markdown reader until a text has a sign of it. Where that cannot be fetched the text stands as written.
 */
export function AuthoredText({ children, className }: TextProps) {
  if (!hasMarkdownSigns(children)) return <PlainText className={className}>{children}</PlainText>;
  return (
    <Suspense fallback={<PlainText className={className}>{children}</PlainText>}>
      <Markdown className={className}>{children}</Markdown>
    </Suspense>
  );
}

const Markdown = lazy(() =>
  import('./markdown').then(
    (module) => ({ default: module.Markdown }),
    () => ({ default: PlainText }),
  ),
);

function PlainText({ children, className }: TextProps) {
  return (
    <div className={classNames(styles.markdown, className)}>
      {paragraphsOf(children).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text have no other identity.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
