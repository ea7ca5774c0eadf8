'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useView } from '../../live/use-views';
import { Carried } from '../../parts/inject-extras/carried';
import { InjectView, type InjectViewInject } from '../../parts/inject-view';
import { earlierText } from './earlier-text';
import type { HappenedItem } from './happened-items';
import { PinActions } from './pin-actions';

interface ArrivedInjectProps {
  item: Extract<HappenedItem, { kind: 'inject' }>;
  isNew: boolean;
}

/** An inject that reached this seat, with what became of it since. */
export function ArrivedInject({ item, isNew }: ArrivedInjectProps) {
  const t = useTranslations('play.happened');
  const { clock, opening } = useView();
  const { release, isOwn, number, at } = item;
  const { content, corrected, isHearsay } = release;
  const isWithdrawn = release.status === 'recalled';
  const inject: InjectViewInject = {
    title: content.title,
    text: content.text,
    from: content.from,
    mode: content.mode as InjectViewInject['mode'],
    number: String(number),
    releasedAt: exerciseTime(clock, at),
    audience: isOwn ? 'seat' : { words: t(release.recipients.screen ? 'toRoom' : 'toTeam') },
    reliability: content.reliability,
    putRight: earlierText(release),
    isHearsay,
    corrected: corrected ? { was: corrected.text } : null,
    isWithdrawn,
    softenedFrom: content.softened ? content.level : null,
  };
  return (
    <InjectView
      inject={inject}
      isNew={isNew}
      language={content.language ?? opening?.language}
      carried={<Carried content={content} isWithdrawn={isWithdrawn} />}
      actions={isWithdrawn ? null : <PinActions title={content.title} />}
    />
  );
}
