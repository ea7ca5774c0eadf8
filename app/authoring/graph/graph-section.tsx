'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyState } from '../../parts/empty-state';
import { useWritten } from '../desk/desk-context';
import { useMselNames } from '../msel/use-msel-names';
import sections from '../sections/sections.module.css';
import { draftGraph } from './draft-graph';
import { GraphPicture } from './graph-picture';
import { GraphTable } from './graph-table';

/** What waits for what: a picture whose lines can be opened, and the same as a table. */
export function GraphSection() {
  const t = useTranslations('authoring.graph');
  const injects = useWritten('inject');
  const names = useMselNames();
  const graph = useMemo(() => draftGraph(injects, names), [injects, names]);
  return (
    <>
      <h2 className={sections.title}>{t('title')}</h2>
      <p className={sections.lead}>{t('lead')}</p>
      {graph.edges.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>
      ) : (
        <>
          <GraphPicture graph={graph} />
          <GraphTable graph={graph} />
        </>
      )}
      {graph.alone > 0 && graph.edges.length > 0 ? (
        <p className={sections.standing}>{t('alone', { count: graph.alone })}</p>
      ) : null}
    </>
  );
}
