'use client';

import { useView } from '../../live/use-views';
import { languageProps } from '../../parts/language-props';
import { Markdown } from '../../parts/markdown';
import styles from './situation-manual.module.css';

/** The situation manual, in its sections. */
export function SituationManual({ headingLevel = 3 }: { headingLevel?: 3 | 4 }) {
  const { opening } = useView();
  const Heading = `h${headingLevel}` as const;
  return opening?.manual.map((section) => (
    <section key={section.heading} className={styles.section} {...languageProps(opening.language)}>
      <Heading className={styles.heading}>{section.heading}</Heading>
      <Markdown className={styles.text}>{section.text}</Markdown>
    </section>
  ));
}
