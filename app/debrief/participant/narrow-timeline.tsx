'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { ItemChoice } from '../knowledge/item-choice';
import { KnowledgeTable } from '../knowledge/knowledge-table';
import { knowledgeOf, knownItems } from '../read/knowledge';
import { TimelineSentences } from '../timeline/timeline-sentences';
import styles from './narrow.module.css';

/** The course of play in sentences, and for one inject or message who knew of it when. */
export function NarrowTimeline({ view }: { view: State }) {
  const t = useTranslations('pictures.knowledge');
  const items = knownItems(view);
  const [id, setId] = useState<string | null>(null);
  const chosen = items.find((item) => item.id === id) ?? items[0];
  return (
    <>
      <TimelineSentences view={view} />
      <section>
        <Kicker as="h2">{t('name')}</Kicker>
        {chosen ? (
          <>
            <ItemChoice items={items} chosen={chosen} view={view} onChoose={setId} />
            <KnowledgeTable item={chosen} known={knowledgeOf(view, chosen)} view={view} />
            <p className={styles.quiet}>{t(`note.${chosen.kind}`)}</p>
          </>
        ) : (
          <p className={styles.quiet}>{t('empty')}</p>
        )}
      </section>
    </>
  );
}
