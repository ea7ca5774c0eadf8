'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { exerciseTime } from '../../../../exercise/exercise-clock';
import { useMay } from '../../../live/use-may';
import { Button } from '../../../parts/button';
import { Kicker } from '../../../parts/kicker';
import { SegmentedChoice } from '../../../parts/segmented-choice';
import { useVocabulary } from '../../../parts/use-vocabulary';
import { VisuallyHidden } from '../../../parts/visually-hidden';
import { newInject, useDesk } from '../../frame/desk-context';
import { useShortcut } from '../../frame/use-shortcut';
import { useViewParts } from '../../frame/use-view-parts';
import styles from './board.module.css';
import { BoardFilter } from './board-filter';
import { BoardGraph } from './board-graph';
import { type BoardLine, type BoardSort, filterLines, noFilter, sortLines } from './board-lines';
import { BoardTable } from './board-table';
import { BoardTimeline } from './board-timeline';

interface BoardProps {
  lines: BoardLine[];
  /** The id of the line above; null when none is. */
  shown: string | null;
  /** The instant at which the lines were made, in epoch milliseconds. */
  at: number;
}

const looks = ['table', 'timeline', 'graph'] as const;

/** Every line of the MSEL with how it stands, to be found, filtered and sorted. Choosing one shows it above. */
export function Board({ lines, shown, at: now }: BoardProps) {
  const t = useTranslations('control.board');
  const words = useVocabulary();
  const { clock, contentCap } = useViewParts('clock', 'contentCap');
  const { showInject } = useDesk();
  const mayWrite = useMay('ReleaseWritten');
  const [filter, setFilter] = useState(noFilter);
  const [sort, setSort] = useState<BoardSort>('order');
  const [look, setLook] = useState<(typeof looks)[number]>('table');
  const find = useRef<HTMLInputElement>(null);
  const listed = useMemo(() => sortLines(filterLines(lines, filter), sort), [lines, filter, sort]);
  // Rows give way to what is typed and to what arrives elsewhere on the console, and follow in parts.
  const drawn = useDeferredValue(listed);
  const all = useDeferredValue(lines);
  const marked = useDeferredValue(shown);
  const choose = useStable(showInject);
  const at = listed.findIndex((line) => line.id === shown);
  const step = (index: number) => showInject(listed[index]?.id ?? shown);
  useShortcut('j', () => step(at + 1));
  useShortcut('k', () => step(at < 0 ? 0 : at - 1));
  useShortcut('t', () => setLook(looks[(looks.indexOf(look) + 1) % looks.length] ?? 'table'));
  useShortcut('/', () => find.current?.focus());
  return (
    <section className={styles.board} aria-label={t('label', words)}>
      <Kicker
        note={
          <>
            {t('filter.count', { shown: listed.length, all: lines.length })}, {t('note', { cap: contentCap })}
            {mayWrite ? (
              <Button look="text" className={styles.add} onClick={() => showInject(newInject)}>
                {t('add')}
              </Button>
            ) : null}
          </>
        }
      >
        {t('title', words)}
      </Kicker>
      <div className={styles.head}>
        <div className={styles.look}>
          <SegmentedChoice
            label={<VisuallyHidden>{t('view')}</VisuallyHidden>}
            options={looks.map((value) => ({ value, label: t(`views.${value}`) }))}
            value={look}
            onChange={setLook}
          />
        </div>
        <BoardFilter
          lines={all}
          filter={filter}
          onFilter={setFilter}
          sort={sort}
          onSort={setSort}
          find={find}
        />
      </div>
      <div className={styles.scroll}>
        {listed.length === 0 ? <p className={styles.none}>{t('filter.none')}</p> : null}
        {look === 'table' ? <BoardTable lines={drawn} shown={marked} onChoose={choose} /> : null}
        {look === 'timeline' ? (
          <BoardTimeline lines={drawn} shown={marked} onChoose={choose} time={exerciseTime(clock, now)} />
        ) : null}
        {look === 'graph' ? <BoardGraph lines={drawn} onChoose={choose} at={now} /> : null}
      </div>
    </section>
  );
}

/** The same function for as long as this screen stands: rows compare it. */
function useStable(onChoose: (id: string) => void): (id: string) => void {
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  return useCallback((id: string) => latest.current(id), []);
}
