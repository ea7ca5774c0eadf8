'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { catchUpSheet } from '../../../exercise/catch-up';
import { situationLineOf } from '../../../framework/situation-lines';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { announce } from '../../parts/live-announcer';
import { Markdown } from '../../parts/markdown';
import { DirectionWord } from '../../parts/situation-line';
import { TeamGlyph } from '../../parts/team-glyph';
import { ConnectionBanner } from '../../seat/connection-banner';
import { sentenceParts } from '../card/sentence-parts';
import { VoteResultText } from '../outcomes/vote-result-text';
import { useOwnTeam } from '../use-own-team';
import styles from './catch-up.module.css';

/** One page for somebody who came late: what is asked now, what the team decided, and how things stand. */
export function CatchUp({ onDone }: { onDone: () => void }) {
  const t = useTranslations('play.late');
  const tSteps = useTranslations('play.steps');
  const view = useView();
  const team = useOwnTeam();
  useArrivalSaid(team?.name ?? '');
  if (!team) return null;
  const { move, injects, readings, facts, decided, votes, asked } = catchUpSheet(view, team.id);
  return (
    <>
      <ConnectionBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>
          <TeamGlyph place={team.place} letter={team.letter} size={30} />
          {t('title', { team: team.name })}
        </h1>
        {move ? <p className={styles.quiet}>{t('move', { ...move })}</p> : null}
        <Part title={t('asked')} note={asked ? tSteps(asked.step) : null}>
          <p className={styles.asked}>{asked ? asked.question : t('nothingAsked')}</p>
        </Part>
        <Part title={t('decided')}>
          {decided.length === 0 ? <p className={styles.quiet}>{t('nothingDecided')}</p> : null}
          {decided.map((card) => (
            <div key={card.id} className={styles.entry}>
              <p className={styles.quiet}>{t('inMove', { move: card.move })}</p>
              <CardSentence parts={sentenceParts(card.content)} size="reading" />
            </div>
          ))}
          {votes.map((vote) => (
            <div key={vote.id} className={styles.entry}>
              <h3 className={styles.headline}>{vote.title}</h3>
              <VoteResultText vote={vote} />
            </div>
          ))}
        </Part>
        <Part title={t('situation')}>
          {injects.map(({ id, content }) => (
            <article key={id} className={styles.entry}>
              <h3 className={styles.headline}>{content.title}</h3>
              <p className={styles.quiet}>{t('from', { from: content.from })}</p>
              <Markdown language={content.language}>{content.text}</Markdown>
            </article>
          ))}
          {readings.length > 0 ? (
            <ul className={styles.readings}>
              {readings.map(({ line, direction }) => (
                <li key={line}>
                  <span>{situationLineOf(line).name}</span>
                  <DirectionWord direction={direction} />
                </li>
              ))}
            </ul>
          ) : null}
          {facts.map(({ id, kind, text }) => (
            <p key={id} className={styles.entry}>
              <b>{t(kind)}</b> {text}
            </p>
          ))}
        </Part>
        <Button isWide onClick={onDone}>
          {t('done', { team: team.shortName })}
        </Button>
      </main>
    </>
  );
}

function Part({ title, note, children }: { title: string; note?: string | null; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <Kicker note={note}>{title}</Kicker>
      {children}
    </section>
  );
}

function useArrivalSaid(team: string): void {
  const t = useTranslations('play.late');
  const isSaid = useRef(false);
  useEffect(() => {
    if (isSaid.current || team === '') return;
    isSaid.current = true;
    announce(t('admitted', { team }));
  }, [team, t]);
}
