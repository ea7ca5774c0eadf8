'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useView } from '../live/use-views';
import { announce } from '../parts/live-announcer';

/** Reads out that somebody spoke in a talk of the team. That a talk began is read out with what happened. */
export function useTalkAnnouncements(team: string | null): void {
  const t = useTranslations('talks');
  const { talks } = useView();
  const said = talks.flatMap(({ topic, lines }) =>
    lines
      .slice(1)
      .filter(({ speaker }) => !(speaker && 'team' in speaker && speaker.team === team))
      .map(({ at }) => ({ topic, at })),
  );
  const count = said.length;
  const topic = said.toSorted((one, other) => one.at - other.at).at(-1)?.topic ?? '';
  const heard = useRef(count);
  useEffect(() => {
    if (count > heard.current) announce(t('said', { topic }));
    heard.current = count;
  }, [count, topic, t]);
}
