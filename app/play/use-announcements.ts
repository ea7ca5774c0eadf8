'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useVoteAnnouncements } from '../chamber/use-vote-announcements';
import { useSeat, useView } from '../live/use-views';
import { announce } from '../parts/live-announcer';
import { changeOf, type HappenedItem } from './happened/happened-items';
import { useHappened } from './happened/use-happened';
import { stepNow } from './step-now';

/** Says politely what arrives: what happened, a step that opens, a vote that opens. What stood there before is not said. */
export function useAnnouncements(): void {
  useVoteAnnouncements();
  useHappenedAnnouncements();
  useStepAnnouncements();
  useRoomVoteAnnouncements();
}

function useHappenedAnnouncements(): void {
  const t = useTranslations('play.announce');
  const { items } = useHappened();
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    const news = items.map((item) => ({ item, change: changeOf(item) }));
    known.current = new Set(news.map(({ item, change }) => change?.id ?? item.id));
    if (!before) return;
    const said = news
      .filter(({ item, change }) => !before.has(change?.id ?? item.id))
      .reverse()
      .map(({ item, change }) => t(change?.kind ?? item.kind, { title: titleOf(item) }));
    // One sentence after the other: the live region holds only the latest that it was given.
    if (said.length > 0) announce(said.join(' '));
  }, [items, t]);
}

function titleOf(item: HappenedItem): string {
  switch (item.kind) {
    case 'inject':
      return item.release.content.title;
    case 'answer':
      return item.persona;
    case 'vote':
      return item.vote.title;
    case 'letter':
      return item.title || item.text;
    default:
      return '';
  }
}

function useStepAnnouncements(): void {
  const t = useTranslations('play');
  const step = stepNow(useView());
  const key = step ? `${step.move.number}.${step.step}` : '';
  const before = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each step, whatever else changes.
  useEffect(() => {
    const isFirst = before.current === null;
    before.current = key;
    if (isFirst || !step) return;
    announce(
      t('announce.step', { step: t(`steps.${step.step}`), minutes: step.minutes, question: step.question }),
    );
  }, [key]);
}

/** Votes of other bodies; those of one's own body are said by the chamber. */
function useRoomVoteAnnouncements(): void {
  const t = useTranslations('play.announce');
  const { votes, opening } = useView();
  const ownBody = useSeat()?.member?.body;
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(votes.map((vote) => vote.id));
    if (!before) return;
    for (const vote of votes.filter(({ id, body }) => !before.has(id) && body !== ownBody)) {
      const body = opening?.bodies.find((one) => one.id === vote.body)?.name ?? '';
      announce(t('voteOpened', { body, title: vote.title }));
    }
  }, [votes, opening, ownBody, t]);
}
