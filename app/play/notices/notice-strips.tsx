'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Broadcast, Nudge } from '../../../exercise/state';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { announce } from '../../parts/live-announcer';
import { useKeptText } from '../use-kept-text';

/** Each notice in a strip of its own, until this person has put it away. Said to screen readers as it comes. */
export function NoticeStrips({ notices }: { notices: (Broadcast | Nudge)[] }) {
  const t = useTranslations('play.notices');
  const [away, putAway] = useKeptText('notices-put-away');
  const said = useRef(new Set<string>());
  const open = notices.filter(({ id }) => !away.split(' ').includes(id));
  useEffect(() => {
    const fresh = open.filter(({ id }) => !said.current.has(id));
    for (const { id } of fresh) said.current.add(id);
    const words = fresh.map((notice) => `${t(kindOf(notice))} ${notice.text}`);
    if (words.length > 0) announce(words.join(' '));
  });
  return open.map((notice) => (
    <Banner
      key={notice.id}
      tone="accent"
      icon="inbox"
      lead={t(kindOf(notice))}
      action={
        <Button
          look="text"
          aria-label={t(`putAway.${kindOf(notice)}`)}
          onClick={() => putAway(`${away} ${notice.id}`.trim())}
        >
          {t('done')}
        </Button>
      }
    >
      {notice.text}
    </Banner>
  ));
}

function kindOf(notice: Broadcast | Nudge): 'broadcast' | 'nudge' {
  return 'team' in notice ? 'nudge' : 'broadcast';
}
