'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { Kicker } from '../../parts/kicker';
import styles from '../cards/plain-table.module.css';
import type { KnownItem, TeamKnowledge } from '../read/knowledge';
import { TeamName } from '../team-mark';
import own from './knowledge.module.css';
import { useKnowledgeWords } from './use-knowledge-words';

interface KnowledgeTableProps {
  item: KnownItem;
  known: TeamKnowledge[];
  view: State;
}

/** What each team knew of an item, in words. */
export function KnowledgeTable({ item, known, view }: KnowledgeTableProps) {
  const t = useTranslations('pictures.knowledge');
  const words = useKnowledgeWords(view);
  const columns = ['reached', 'opened', 'passedOn', 'cited'] as const;
  return (
    <section className={own.asTable}>
      <Kicker as="h2">{item.title}</Kicker>
      <table className={styles.table}>
        <HiddenCaption>{t('label', { title: item.title })}</HiddenCaption>
        <thead>
          <tr>
            <th scope="col">{t('column.team')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map((team) => (
            <tr key={team.team}>
              <th scope="row">
                <TeamName view={view} team={team.team} size="1.125rem" />
              </th>
              {columns.map((column) => (
                <td key={column} data-label={t(`column.${column}`)}>
                  {words[column](team) || <span className={styles.quiet}>{t('nothing')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
