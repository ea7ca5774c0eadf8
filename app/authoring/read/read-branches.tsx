import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { counterMoves } from '../../../framework/counter-moves';
import { InjectPaper } from '../../parts/inject-paper';
import styles from './read.module.css';
import { ReadFold } from './read-fold';
import { ReadSofter } from './read-softer';

interface ReadBranchesProps {
  inject: StoryInject;
  branches: StoryInject['branches'];
  language: string | undefined;
}

/** The texts of a line for each counter-move that its author foresees, folded: staff choose one in play. */
export function ReadBranches({ inject, branches, language }: ReadBranchesProps) {
  const t = useTranslations('authoring.read.line');
  if (branches.length === 0) return null;
  return (
    <div className={styles.branches}>
      <p className={styles.note}>{t('branches', { count: branches.length })}</p>
      {branches.map(({ counterMove, title, text, softer }) => {
        const name = counterMoves.find(({ id }) => id === counterMove)?.name ?? '';
        return (
          <ReadFold key={counterMove} title={t('branch', { id: counterMove, name, title })}>
            <InjectPaper
              mode={inject.mode}
              title={title}
              text={text}
              from={inject.from}
              headingLevel={4}
              {...(language ? { language } : {})}
            />
            <ReadSofter inject={inject} softer={softer} language={language} />
          </ReadFold>
        );
      })}
    </div>
  );
}
