'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { type SituationLineId, situationLines } from '../../../framework/situation-lines';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { SituationLine } from '../../parts/situation-line';
import styles from './situation-board.module.css';

/** The nine lines of the situation as the facilitator last set them. They are never added up. */
export function SituationBoard() {
  const t = useTranslations('play.board');
  const view = useView();
  return (
    <section>
      <Kicker note={t('byFacilitator')}>{t('title')}</Kicker>
      {view.readings.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <div className={styles.board}>
        {(view.readings.length === 0 ? [] : situationLines).map((line) => (
          <Line key={line.id} view={view} id={line.id} name={line.name} notLooked={t('notLooked')} />
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  view: State;
  id: SituationLineId;
  name: string;
  notLooked: string;
}

function Line({ view, id, name, notLooked }: LineProps) {
  const readings = view.readings.filter((reading) => reading.line === id);
  const latest = readings.at(-1);
  if (!latest) {
    return (
      <p className={styles.open}>
        <span>{name}</span>
        <span>{notLooked}</span>
      </p>
    );
  }
  const move = view.step?.move ?? 0;
  const before = readings.filter((reading) => reading.move < move).at(-1);
  return (
    <SituationLine
      name={name}
      direction={latest.direction}
      confidence={latest.confidence}
      lastSeenAt={exerciseTime(view.clock, latest.at)}
      was={before && latest.move === move ? before.direction : null}
    />
  );
}
