'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { useListed } from '../../parts/use-listed';
import { RefusalText } from '../../seat/refusal-text';
import { teamsOf } from '../frame/console-tools';
import pageStyles from '../frame/page.module.css';
import { ForecastTable } from './forecast-table';
import { mediansOf, noForecast, type TypedForecast } from './medians-of';
import styles from './paper.module.css';
import { standingOf } from './paper-standing';
import { useTyped } from './use-typed';

type Columns = Record<string, TypedForecast>;

/** The medians of every team in one table: hands behind backs, fingers up, the middle one counts. */
export function ForecastEntry({ move }: { move: number }) {
  const t = useTranslations('control.paper');
  const listed = useListed();
  const view = useView();
  const mayEnter = useMay('EnterForecast');
  const { give, refusal, isWaiting } = useCommand();
  const { typed, change, forget } = useTyped<Columns>(`forecasts.${move}`, {});
  // What was entered stays on the screen until another step, so that a slip of the finger can be put right.
  const [sent, setSent] = useState<Columns>({});
  const standing = standingOf(view, move);
  const teams = teamsOf(view);
  const readOf = (team: string) => mediansOf(typed[team] ?? noForecast);
  const open = teams.filter(({ id }) => standing.some((one) => one.team === id && one.forecast !== 'device'));
  const ready = open.filter(({ id }) => readOf(id).kind === 'whole' && typed[id] !== sent[id]);
  const wrong = open.filter(({ id }) => readOf(id).kind === 'wrong');
  const isKnown = view.counterMoves.some((one) => one.move === move && one.revealedAt !== null);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    for (const { id } of ready) {
      const read = readOf(id);
      if (read.kind !== 'whole') continue;
      const { medians, slips } = read;
      const ack = await give({ type: 'EnterForecast', team: id, move, medians, slips });
      if (!ack.ok) return;
      setSent((before) => ({ ...before, [id]: typed[id] ?? noForecast }));
    }
    forget();
  };
  return (
    <section aria-label={t('forecasts')} className={styles.part}>
      <Kicker>{t('forecasts')}</Kicker>
      {isKnown ? <p className={pageStyles.empty}>{t('forecastsClosed')}</p> : null}
      {!isKnown && !mayEnter ? <p className={pageStyles.empty}>{t('forecastsLater')}</p> : null}
      {!isKnown && mayEnter ? (
        <form onSubmit={(event) => void handleSubmit(event)}>
          <p className={pageStyles.quiet}>{t('mediansHow')}</p>
          <ForecastTable
            teams={teams}
            standing={standing}
            typed={typed}
            onType={(team, column) => change({ [team]: column })}
          />
          <RefusalText refusal={refusal} />
          <div className={pageStyles.acts}>
            <Button type="submit" size="small" disabled={isWaiting || ready.length === 0}>
              {t('enterForecasts', { count: ready.length })}
            </Button>
            <span className={pageStyles.quiet} role="status">
              {wrong.length > 0
                ? t('mediansWrong', { teams: listed(wrong.map(({ shortName }) => shortName)) })
                : t('mediansKeys')}
            </span>
          </div>
        </form>
      ) : null}
    </section>
  );
}
