'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import styles from '../cards/plain-table.module.css';
import type { AgreementGraph, StandLine } from '../read/agreement-graph';
import { useMatterName } from './agreement-figure';
import own from './agreement-figure.module.css';
import { StandMark, useStandWords } from './stand-words';

interface AgreementTableProps {
  graph: AgreementGraph;
  view: State;
  /** Only what belongs to this party, matter or line; null for all. */
  only?: string | null;
}

/** Every stand in words: on what, who, how, and what was said with it. */
export function AgreementTable({ graph, view, only = null }: AgreementTableProps) {
  const t = useTranslations('pictures.agreement');
  const matterName = useMatterName(view);
  const all = graph.matters.flatMap((matter) =>
    [...graph.opened, ...graph.answered]
      .filter((line) => line.matter === matter.id && belongs(line, only))
      .map((line) => ({ ...line, name: matterName(matter) })),
  );
  const partyName = (id: string) =>
    [...graph.openers, ...graph.asked].find((party) => party.id === id)?.name ?? id;
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('label')}</HiddenCaption>
      <thead>
        <tr>
          {(['matter', 'party', 'how', 'words'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((line) => (
          <tr key={line.id}>
            <td data-label={t('column.matter')} className={styles.words}>
              {line.name}
            </td>
            <th scope="row">{partyName(line.party)}</th>
            <td data-label={t('column.how')}>
              <How line={line} />
            </td>
            <td data-label={t('column.words')} className={styles.words}>
              {line.words || <span className={styles.quiet}>{t('noWords')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was chosen in the picture: a line, a matter, or a party in one of its two columns. */
function belongs({ id, matter, party }: StandLine, only: string | null): boolean {
  return only === null || only === id || only === matter || only.slice(2) === party;
}

function How({ line: { stand } }: { line: StandLine }) {
  const wordsOf = useStandWords();
  return (
    <span className={own.how}>
      <StandMark stand={stand} /> {wordsOf(stand)}
    </span>
  );
}
