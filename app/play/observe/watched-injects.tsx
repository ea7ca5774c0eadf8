'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { initialState } from '../../../exercise/state';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useView } from '../../live/use-views';
import { InjectView, type InjectViewInject } from '../../parts/inject-view';
import { Kicker } from '../../parts/kicker';
import { placedTeam } from '../placed-team';

/** What one team received, the newest first, while the lead grants it. What the room received stands elsewhere. */
export function WatchedInjects() {
  const t = useTranslations('play.observe');
  const view = useView();
  const watched = view.observing.team;
  const releases = useLive(
    useCallback(
      ({ channels }: LiveState) => (channels[`watch:${watched}`]?.view ?? initialState).releases,
      [watched],
    ),
  );
  const team = placedTeam(view, watched);
  if (!team) return null;
  const own = releases.filter(({ recipients }) => !recipients.screen).reverse();
  return (
    <section aria-labelledby="watched-injects">
      <Kicker id="watched-injects">{t('watched', { team: team.name })}</Kicker>
      {own.length === 0 ? <p>{t('nothingYet', { team: team.name })}</p> : null}
      {own.map(({ id, content, corrected, status, releasedAt }) => (
        <InjectView
          key={id}
          language={content.language}
          inject={{
            title: content.title,
            text: content.text,
            from: content.from,
            mode: content.mode as InjectViewInject['mode'],
            releasedAt: exerciseTime(view.clock, releasedAt ?? 0),
            reliability: content.reliability,
            corrected: corrected ? { was: corrected.text } : null,
            isWithdrawn: status === 'recalled',
          }}
        />
      ))}
    </section>
  );
}
