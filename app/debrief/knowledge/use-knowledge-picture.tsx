'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import type { Picture } from '../frame/pictures-step';
import { type KnownItem, knowledgeOf, knownItems } from '../read/knowledge';
import { ItemChoice } from './item-choice';
import styles from './knowledge.module.css';
import { KnowledgeFigure } from './knowledge-figure';
import { KnowledgeTable } from './knowledge-table';

/** On paper so many injects are shown one after the other; the rest is in the record. */
const onPaper = 6;

/** Who knew what when: one inject or message, and when each team had it, opened it, passed it on and named it in a card. */
export function useKnowledgePicture(view: State, isPaper?: boolean): Picture {
  const t = useTranslations('pictures.knowledge');
  const pictures = useTranslations('pictures');
  const items = useMemo(() => knownItems(view), [view]);
  const [id, setId] = useState<string | null>(null);
  const chosen = items.find((item) => item.id === id) ?? firstChoice(items);
  const shown = isPaper ? narrowFirst(items).slice(0, onPaper) : chosen ? [chosen] : [];
  const name = t('name');
  if (!chosen) return { id: 'knowledge', name, lead: t('lead'), content: <EmptyState title={t('empty')} /> };
  return {
    id: 'knowledge',
    name,
    lead: t('lead'),
    behind: {
      figure: pictures('figure'),
      label: pictures('asTable'),
      content: shown.map((item) => (
        <KnowledgeTable key={item.id} item={item} known={knowledgeOf(view, item)} view={view} />
      )),
    },
    content: (
      <>
        {isPaper ? null : <ItemChoice items={items} chosen={chosen} view={view} onChoose={setId} />}
        {shown.map((item) => (
          <KnowledgeFigure key={item.id} item={item} known={knowledgeOf(view, item)} view={view} />
        ))}
        {(['inject', 'message'] as const)
          .filter((kind) => shown.some((item) => item.kind === kind))
          .map((kind) => (
            <p key={kind} className={styles.note}>
              {t(`note.${kind}`)}
            </p>
          ))}
      </>
    ),
  };
}

/** What few had says most about who knew what; so it is shown before somebody chooses. */
function firstChoice(items: KnownItem[]): KnownItem | undefined {
  return narrowFirst(items)[0];
}

function narrowFirst(items: KnownItem[]): KnownItem[] {
  const isNarrow = (item: KnownItem) => item.kind === 'inject' && !item.release.recipients.screen;
  return [...items.filter(isNarrow), ...items.filter((item) => !isNarrow(item))];
}
