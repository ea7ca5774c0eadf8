'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { State } from '../../../exercise/state';
import { crosswalk } from '../../../framework/evidence/crosswalk';
import { toolIds, toolOf } from '../../../framework/tools';
import { EmptyState } from '../../parts/empty-state';
import { ReferenceLink } from '../../parts/reference-link';
import { countedCards } from '../read/played-moves';
import styles from './used-tools.module.css';

/** The tools of the cards that counted, in the order of the source, each with how many findings bear on it. */
export function UsedTools({ view }: { view: State }) {
  const t = useTranslations('debrief.evidence');
  const used = useMemo(() => {
    const tools = new Set(countedCards(view).map(({ content }) => content.tool));
    return toolIds.filter((id) => tools.has(id));
  }, [view]);
  if (used.length === 0) return <EmptyState title={t('empty')} action={<ReferenceLink />} />;
  return (
    <table className={styles.tools}>
      <caption className={styles.caption}>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tool')}</th>
          <th scope="col">{t('findings')}</th>
        </tr>
      </thead>
      <tbody>
        {used.map((id) => (
          <tr key={id}>
            <th scope="row">{toolOf(id).name}</th>
            <td>
              {t('count', { count: crosswalk.filter(({ tool }) => tool === id).length })}{' '}
              <ReferenceLink at={`/tools/${id}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
