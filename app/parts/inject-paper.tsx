import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StoryInject } from '../../exercise/story';
import { classNames } from './class-names';
import { modeClasses } from './inject-modes';
import styles from './inject-view.module.css';
import { languageProps } from './language-props';
import { Markdown } from './markdown';

export interface InjectPaperProps {
  mode: StoryInject['mode'];
  title: string;
  /** Markdown; see `Markdown` for what of it is kept. */
  text: string;
  from: string;
  /** Who else sees it, in words. */
  to?: string | null;
  headingLevel?: 2 | 3 | 4;
  /** The language of the text, where it is not that of the screen. */
  language?: string;
  /** What comes with the text: a map, files. */
  carried?: ReactNode;
}

/** What an inject is written on: a cable, a post, a call script, each with its look and the mark of an exercise. */
export function InjectPaper({ mode, title, text, from, to, headingLevel = 3, ...rest }: InjectPaperProps) {
  const t = useTranslations('parts.inject');
  const look = modeClasses(mode);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={look.paper} {...languageProps(rest.language)} data-mode={mode}>
      <p className={look.exercise}>{t('exercise')}</p>
      <Heading className={classNames(styles.title, look.title)}>{title}</Heading>
      <p className={classNames(styles.source, look.source)}>
        {to ? t('fromTo', { from, to }) : t('from', { from })}
      </p>
      <Markdown className={classNames(styles.text, look.text)}>{text}</Markdown>
      {rest.carried}
    </div>
  );
}
