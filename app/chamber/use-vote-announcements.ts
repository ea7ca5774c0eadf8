'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useBodyView } from '../live/use-views';
import { announce } from '../parts/live-announcer';
import { useResultWords } from '../parts/use-result-words';
import { useSentence } from '../parts/use-sentence';

/** What was said on this page already: two places may listen, and each thing is said once. */
const said = new Set<string>();

/**
 * Says through the live region when a vote opens in this seat's body and when its result is read. What stood there when
 * the page was opened is not said. Safe to call in more than one place. A result whose words
 * have not come yet is said when they have.
 */
export function useVoteAnnouncements(): void {
  const t = useTranslations('chamber.announce');
  const say = useSentence();
  const votes = useBodyView()?.votes;
  const words = useResultWords(votes !== undefined);
  const isFirst = useRef(true);
  useEffect(() => {
    for (const vote of votes ?? []) {
      const key = `${vote.id} ${vote.readAt === null ? 'open' : 'read'}`;
      if (said.has(key)) continue;
      if (!isFirst.current && vote.readAt !== null && !words) continue;
      said.add(key);
      if (isFirst.current) continue;
      if (vote.readAt === null) {
        announce(t(vote.binding ? 'opened' : 'strawOpened', { title: vote.title }));
      } else if (vote.result && words) {
        const { verdict, parts } = words.explainVote(vote.result, vote.binding);
        announce([t('read', { title: vote.title }), ...[verdict, ...parts].map(say)].join(' '));
      }
    }
    if (votes) isFirst.current = false;
  }, [votes, t, say, words]);
}
