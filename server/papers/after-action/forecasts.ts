import type { Odds } from '../../../exercise/state';
import { type CounterMoveId, counterMoveIds, counterMoveOf } from '../../../framework/counter-moves';
import { aside, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import { listed } from '../listed';
import type { PaperRequest } from '../paper';
import { reportWords as t } from './words';

/** What a team held likeliest; equals beside one another. */
function likeliest(odds: Odds): string {
  const most = Math.max(...counterMoveIds.map((id) => odds[id]));
  const those = counterMoveIds.filter((id) => odds[id] === most);
  return `${listed(those.map((id) => counterMoveOf(id).name))} (${most})`;
}

/** Each team's forecast beside what came. No distance is computed: nobody is measured here. */
export function forecasts({ view, redaction }: PaperRequest): Block[] {
  const locked = view.forecasts.filter(({ move, odds }) => move > 0 && odds !== null);
  if (locked.length === 0) return [aside(t('run.noForecasts'))];
  const revealed = (move: number): CounterMoveId | null =>
    view.counterMoves.find((one) => one.move === move && one.revealedAt !== null)?.counterMove ?? null;
  const inOrder = redaction
    .inNoOrder(locked, ({ team, move }) => ({ team, id: `${team} ${move}` }))
    .toSorted((one, other) => one.move - other.move);
  const rows = inOrder.map(({ team, move, odds }): Runs[] => {
    const came = revealed(move);
    return [
      String(move),
      came ? counterMoveOf(came).name : t('run.noCounterMove'),
      redaction.team(team),
      odds ? likeliest(odds) : '',
      came && odds ? String(odds[came]) : '',
    ];
  });
  const columns = [
    { title: t('run.forecastColumns.move'), share: 1 },
    { title: t('run.forecastColumns.came'), share: 3 },
    { title: t('run.forecastColumns.team'), share: 3 },
    { title: t('run.forecastColumns.thought'), share: 4 },
    { title: t('run.forecastColumns.onIt'), share: 2 },
  ];
  return [table(columns, rows), aside(t('run.notMeasured'))];
}
