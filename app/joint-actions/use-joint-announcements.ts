'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useView } from '../live/use-views';
import { announce } from '../parts/live-announcer';
import { useOwnTeam } from '../play/use-own-team';
import { nameOf } from './team-name';

/** Says what another team has offered or answered since the page was opened. */
export function useJointAnnouncements(): void {
  const t = useTranslations('joint.announce');
  const view = useView();
  const own = useOwnTeam()?.id;
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const news = Object.values(view.jointActions).flatMap(({ id, team, answers }) => [
      { key: id, kind: 'offered' as const, team },
      ...answers.map((answer) => ({
        key: `${id} ${answer.team} ${answer.at}`,
        kind: 'answered' as const,
        team: answer.team,
      })),
    ]);
    const before = known.current;
    known.current = new Set(news.map(({ key }) => key));
    if (!before) return;
    const said = news
      .filter(({ key, team }) => !before.has(key) && team !== own)
      .map(({ kind, team }) => t(kind, { team: nameOf(view, team) }));
    if (said.length > 0) announce(said.join(' '));
  }, [view, own, t]);
}
