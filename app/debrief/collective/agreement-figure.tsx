'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { type DrawnLine, type DrawnNode, LinkedColumns } from '../linked/linked-columns';
import { LineSample } from '../linked/linked-lines';
import type { AgreementGraph, Matter, Party, StandLine } from '../read/agreement-graph';
import { bodyNameOf } from '../read/team-of';
import { TeamName } from '../team-mark';
import styles from './agreement-figure.module.css';
import { lookOf, StandMark, useStandWords } from './stand-words';

interface AgreementFigureProps {
  graph: AgreementGraph;
  view: State;
  chosen: string | null;
  /** Null on paper. */
  onChoose: ((id: string) => void) | null;
}

/** Who offered or tabled what, and how everybody who was asked stood to it: lines whose style and word say how. */
export function AgreementFigure({ graph, view, chosen, onChoose }: AgreementFigureProps) {
  const t = useTranslations('pictures.agreement');
  const wordsOf = useStandWords();
  const matterName = useMatterName(view);
  const { openers, matters, asked, opened, answered } = graph;
  const nodes: DrawnNode[] = [
    ...openers.map((party) => partyNode(party, 0, view)),
    ...matters.map((matter): DrawnNode => {
      const name = matterName(matter);
      return { id: matter.id, column: 1, name, label: <span>{name}</span> };
    }),
    ...asked.map((party) => partyNode(party, 2, view)),
  ];
  const partyName = (id: string) => [...openers, ...asked].find((party) => party.id === id)?.name ?? id;
  const lineOf = (line: StandLine, from: string, to: string): DrawnLine => ({
    ...{ id: line.id, from, to, look: lookOf(line.stand) },
    word: (
      <>
        <StandMark stand={line.stand} />
        {wordsOf(line.stand)}
      </>
    ),
    name: t('line', {
      party: partyName(line.party),
      word: wordsOf(line.stand),
      matter: nodes.find(({ id }) => id === line.matter)?.name ?? '',
    }),
  });
  return (
    <>
      <LinkedColumns
        label={t('label')}
        keys={t('keys')}
        heads={[t('openers'), t('matters'), t('asked')]}
        nodes={nodes}
        lines={[
          ...opened.map((line) => lineOf(line, `0 ${line.party}`, line.matter)),
          ...answered.map((line) => lineOf(line, line.matter, `2 ${line.party}`)),
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p className={styles.key}>
        {(['solid', 'dashed', 'dotted', 'double', 'faint'] as const).map((look) => (
          <span key={look}>
            <LineSample look={look} /> {t(`key.${look}`)}
          </span>
        ))}
      </p>
    </>
  );
}

/** The same party may open one matter and answer another, so that its id says in which column it stands. */
function partyNode({ id, name, team }: Party, column: number, view: State): DrawnNode {
  const label = team ? <TeamName view={view} team={team} size="1.125rem" /> : <span>{name}</span>;
  return { id: `${column} ${id}`, column, name, label };
}

/** A joint action by its tool and move, a text by its title and body. */
export function useMatterName(view: State): (matter: Matter) => string {
  const t = useTranslations('pictures.agreement');
  const debrief = useTranslations('debrief');
  return (matter) => {
    if (matter.kind === 'text') {
      const { title, body } = matter.text;
      return t('text', { title, body: bodyNameOf(view, body) });
    }
    const { tool, move } = matter.action;
    return debrief('cardInMove', { tool: tool ? toolOf(tool).name : debrief('mark.noTool'), move });
  };
}
