import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { ExerciseTime } from '../parts/exercise-time';
import { Kicker } from '../parts/kicker';
import styles from './compare-page.module.css';
import type { Pair } from './comparison';
import { MoveTable } from './move-table';

/** Every what-if beside the run it comes from, move by move. */
export function PairSection({ pairs, isWhatIf }: { pairs: Pair[]; isWhatIf: boolean }) {
  const t = useTranslations('compare.pairs');
  return (
    <section className={styles.section}>
      <Kicker>{t(isWhatIf ? 'titleOfWhatIf' : 'title')}</Kicker>
      {pairs.length === 0 ? <EmptyState title={t('none')}>{t('noneNext')}</EmptyState> : <p>{t('lead')}</p>}
      {pairs.map((pair) => (
        <PairBeside key={pair.fork.exercise} pair={pair} />
      ))}
    </section>
  );
}

function PairBeside({ pair }: { pair: Pair }) {
  const t = useTranslations('compare.pairs');
  const format = useFormatter();
  const { moment, forkedAt, exercise } = pair.fork;
  const date = format.dateTime(forkedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className={styles.pair}>
      <Kicker as="h3" note={t('made', { date })}>
        {t.rich('heading', { time: () => <ExerciseTime at={moment.exerciseTime} /> })}
      </Kicker>
      {pair.moves.length === 0 ? <p>{t('noMoves')}</p> : null}
      {pair.moves.map((move) => (
        <MoveTable key={move.move} move={move} teams={pair.teams} />
      ))}
      <p data-no-print>
        <ButtonLink look="text" href={`/control/${encodeURIComponent(exercise)}`}>
          {t('openConsole')}
        </ButtonLink>
      </p>
    </section>
  );
}
