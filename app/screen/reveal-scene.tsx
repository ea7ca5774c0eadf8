'use client';

import { useTranslations } from 'next-intl';
import type { Ruling, State } from '../../exercise/state';
import { counterMoveOf } from '../../framework/counter-moves';
import { Markdown } from '../parts/markdown';
import { TeamGlyph } from '../parts/team-glyph';
import { useListed } from '../parts/use-listed';
import { placedTeam } from '../play/placed-team';
import { FitBox } from './fit-box';
import { ForecastDots } from './forecast-dots';
import styles from './reveal-scene.module.css';
import { RulingWords } from './ruling-words';
import grid from './scene-grid.module.css';
import { SceneHead } from './scene-head';

/** A ruling with more characters than this, reason and side effect together, needs the whole place to be read. */
const besideMax = 260;

/** What the other side did, what the teams had thought likely, and what was ruled. Facts beside each other; no verdict on anyone. */
export function RevealScene({ view, move }: { view: State; move: number }) {
  const t = useTranslations('room.reveal');
  const listed = useListed();
  const reveal = view.counterMoves.find((one) => one.move === move && one.revealedAt !== null);
  const rulings = view.rulings.filter((ruling) => ruling.move === move && ruling.subject.kind !== 'vote');
  const release = view.releases.find((one) => reveal && one.releasedAt === reveal.revealedAt);
  const forecasts = view.forecasts.filter((forecast) => forecast.move === move && forecast.odds !== null);
  const fromSlips = forecasts.flatMap(({ team, paper }) =>
    paper ? [placedTeam(view, team)?.shortName ?? ''] : [],
  );
  const respondent = view.opening?.respondent;
  const newest = rulings.at(-1);
  const isLong = newest !== undefined && newest.reason.length + newest.sideEffect.length > besideMax;
  if (!reveal || isLong) return <RulingAlone view={view} rulings={rulings} />;
  const counterMove = counterMoveOf(reveal.counterMove);
  return (
    <div className={styles.scene}>
      <SceneHead view={view}>{t('title', { name: respondent?.name ?? '', move })}</SceneHead>
      <div className={grid.grid}>
        <div className={grid.wide}>
          <h2 className={styles.name}>
            <TeamGlyph place="control" letter={respondent?.letter ?? ''} size="1em" />
            {counterMove.name}
          </h2>
          <p className={styles.description}>{counterMove.description}</p>
          <ForecastDots view={view} forecasts={forecasts} happened={reveal.counterMove} />
          {fromSlips.length > 0 ? (
            <p className={styles.fromPaper}>{t('fromPaper', { teams: listed(fromSlips) })}</p>
          ) : null}
        </div>
        <div className={grid.side}>
          {rulings.length > 0 ? (
            <RulingWords view={view} rulings={rulings} />
          ) : (
            <FitBox className={styles.report} content={release?.content.text ?? ''} rest={t('rest')}>
              <h3 className={styles.reportTitle}>{release?.content.title}</h3>
              {release ? (
                <Markdown className={styles.reportText} language={release.content.language}>
                  {release.content.text}
                </Markdown>
              ) : null}
            </FitBox>
          )}
        </div>
      </div>
    </div>
  );
}

/** A ruling before any counter-move is known, or a long one, has the whole place. */
function RulingAlone({ view, rulings }: { view: State; rulings: Ruling[] }) {
  const t = useTranslations('room.ruling');
  return (
    <div className={styles.scene}>
      <SceneHead view={view}>{t('title', { name: rulings.at(-1)?.ruledBy ?? '' })}</SceneHead>
      <RulingWords view={view} rulings={rulings} isWide />
    </div>
  );
}
