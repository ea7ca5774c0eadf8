import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '../../parts/class-names';
import { ExerciseBand } from '../../parts/exercise-band';
import { SchemeSwitch } from '../../parts/scheme-switch';
import { Wordmark } from '../../parts/wordmark';
import { ScopeLine } from '../parts/scope-line';
import styles from './reference-page.module.css';
import { SectionLinks } from './section-links';
import type { Section } from './sections';

export interface ReferencePageProps {
  /** The part that the page belongs to; null for the front page. */
  section: Section | null;
  /** Where the page stands, above its title. */
  eyebrow?: ReactNode;
  title: ReactNode;
  /** True where the title is a whole sentence. */
  isSentence?: boolean;
  /** What the page is about, in a sentence or two. */
  lead?: ReactNode;
  /** A list of the neighbours at the start of the line; not on phones. */
  index?: ReactNode;
  /** How to read the page, at the end of the line; below it on phones. */
  rail?: ReactNode;
  children: ReactNode;
}

/** What stands around every page of the reference: band, head line, title, and the line that nothing is recommended. */
export function ReferencePage(props: ReferencePageProps) {
  const { section, eyebrow, title, isSentence, lead, index, rail, children } = props;
  const t = useTranslations('reference.frame');
  return (
    <div className={styles.page}>
      <ExerciseBand short={t('bandShort')}>{t('band')}</ExerciseBand>
      <div className={styles.head}>
        <Wordmark href="/" />
        <a className={styles.home} href="/reference" aria-current={section === null ? 'page' : undefined}>
          {t('name')}
        </a>
        <nav className={styles.links} aria-label={t('parts')}>
          <SectionLinks current={section} />
        </nav>
      </div>
      <div
        className={classNames(styles.body, index ? styles.withIndex : null, rail ? styles.withRail : null)}
      >
        {index ? <div className={styles.index}>{index}</div> : null}
        <main id="main" tabIndex={-1} className={styles.main}>
          <header className={styles.opening}>
            {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
            <h1 className={isSentence ? styles.sentence : styles.title}>{title}</h1>
            {lead ? <p className={styles.lead}>{lead}</p> : null}
          </header>
          {children}
        </main>
        {rail ? <aside className={styles.rail}>{rail}</aside> : null}
      </div>
      <footer className={styles.foot}>
        <nav className={styles.footLinks} aria-label={t('parts')}>
          <SectionLinks current={section} />
        </nav>
        <ScopeLine note="not-a-recommendation" />
        <div className={styles.scheme} data-no-print>
          <SchemeSwitch />
        </div>
      </footer>
    </div>
  );
}
