import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Beside, MoveBeside } from '../../exercise/comparing/side-by-side';
import type { SituationLineId } from '../../framework/situation-lines';
import { situationLineOf } from '../../framework/situation-lines';
import styles from './compare-page.module.css';
import type { Pair } from './comparison';
import { AnswerWords, CardWords, LineWords, RulingWords, VoteWords } from './said-words';
import { useDifferenceWords } from './use-difference-words';
import { useRulingName } from './use-ruling-name';

interface MoveTableProps {
  move: MoveBeside;
  teams: Pair['teams'];
}

/** What happened in a move, as it was played and in the what-if, one thing a row. */
export function MoveTable({ move, teams }: MoveTableProps) {
  const t = useTranslations('compare');
  const teamOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  const rulingName = useRulingName(teamOf);
  const voteName = (key: string) => {
    const way = key.split(' ', 1)[0] ?? '';
    return t('kinds.vote', { way, title: key.slice(way.length + 1) });
  };
  return (
    <table className={styles.beside}>
      <caption>{t('pairs.move', { move: move.move })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pairs.what')}</th>
          <th scope="col">{t('pairs.was')}</th>
          <th scope="col">{t('pairs.is')}</th>
          <th scope="col">{t('pairs.differs')}</th>
        </tr>
      </thead>
      <tbody>
        <Rows all={move.cards} name={(key) => t('kinds.card', { team: teamOf(key) })} words={CardWords} />
        <Rows all={move.answers} name={() => t('kinds.answer')} words={AnswerWords} />
        <Rows all={move.votes} name={voteName} words={VoteWords} />
        <Rows all={move.rulings} name={rulingName} words={RulingWords} />
        <Rows
          all={move.lines}
          name={(key) => situationLineOf(key as SituationLineId).name}
          words={LineWords}
        />
      </tbody>
    </table>
  );
}

interface RowsProps<Said> {
  all: Beside<Said>[];
  name: (key: string) => string;
  words: (props: { said: Said }) => ReactNode;
}

function Rows<Said extends object>({ all, name, words: Words }: RowsProps<Said>) {
  const t = useTranslations('compare.pairs');
  const differs = useDifferenceWords();
  return all.map((row) => (
    <tr key={row.key}>
      <th scope="row" dir="auto">
        {name(row.key)}
      </th>
      <td data-label={t('was')}>{row.parent ? <Words said={row.parent} /> : <i>{t('absent')}</i>}</td>
      <td data-label={t('is')}>{row.fork ? <Words said={row.fork} /> : <i>{t('absent')}</i>}</td>
      <td data-label={t('differs')}>{differs(row)}</td>
    </tr>
  ));
}
