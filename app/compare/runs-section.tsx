import { useTranslations } from 'next-intl';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import styles from './compare-page.module.css';
import type { Run } from './comparison';
import { FactCell, MedianCell } from './fact-cell';
import { factRows, stepRows } from './read/fact-rows';
import { RunHeads } from './run-heads';

/** The runs of a scenario beside each other, in the order of their dates: how they were worked through, and nothing else. */
export function RunsSection({ runs, isLead }: { runs: Run[]; isLead: boolean }) {
  const t = useTranslations('compare.runs');
  if (!isLead) return <NotForYou />;
  return (
    <section className={styles.section}>
      <Kicker note={t('count', { count: runs.length })}>{t('title')}</Kicker>
      {runs.length === 0 ? <EmptyState title={t('none')}>{t('noneNext')}</EmptyState> : null}
      {runs.length === 1 ? <p>{t('one')}</p> : null}
      {runs.length > 0 ? (
        <>
          <FactTable runs={runs} />
          <StepTable runs={runs} />
        </>
      ) : null}
    </section>
  );
}

/** A controller may be a guest of one evening: other evenings are not theirs to read, and the page says so. */
function NotForYou() {
  const t = useTranslations('compare.runs');
  return (
    <section className={styles.section}>
      <Kicker>{t('title')}</Kicker>
      <EmptyState title={t('forLead')}>{t('forLeadWhy')}</EmptyState>
    </section>
  );
}

function FactTable({ runs }: { runs: Run[] }) {
  const t = useTranslations('compare.runs');
  return (
    <div className={styles.scroll}>
      <table className={styles.runs}>
        <caption>{t('facts')}</caption>
        <RunHeads runs={runs} first={t('fact')} />
        <tbody>
          {factRows(runs).map(({ key, cells, median, isShare }) => (
            <tr key={key}>
              <th scope="row">{t(`rows.${key}`)}</th>
              {cells.map((cell, index) => (
                <td key={runs[index]?.facts.startedAt ?? index}>
                  <FactCell cell={cell} />
                </td>
              ))}
              {runs.length > 1 ? (
                <td>
                  <MedianCell fact={key} value={median} isShare={isShare} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StepTable({ runs }: { runs: Run[] }) {
  const t = useTranslations('compare.runs');
  const rows = stepRows(runs);
  if (rows.length === 0) return null;
  return (
    <div className={styles.scroll}>
      <table className={styles.runs}>
        <caption>{t('steps')}</caption>
        <RunHeads runs={runs} first={t('step')} planned={t('planned')} />
        <tbody>
          {rows.map(({ move, step, planned, minutes, median }) => (
            <tr key={`${move} ${step}`}>
              <th scope="row">{t('moveStep', { move, step: t(`stepName.${step}`) })}</th>
              <td>{planned}</td>
              {minutes.map((value, index) => (
                <td key={runs[index]?.facts.startedAt ?? index}>
                  {value === null ? t('notPlayed') : Math.round(value)}
                </td>
              ))}
              {runs.length > 1 ? <td>{median === null ? t('nothing') : Math.round(median)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
