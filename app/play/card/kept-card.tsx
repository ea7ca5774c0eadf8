'use client';

import { useTranslations } from 'next-intl';
import type { CardContent } from '../../../exercise/card';
import { KeptWords } from '../kept-words';
import { cardDifference } from './card-difference';
import { useCardDesk } from './card-scope';

interface KeptCardProps {
  kept: CardContent;
  why?: string;
  onDiscard: () => void;
}

/** What somebody wrote on a card and could not save: only the lines that differ from what stands there. */
export function KeptCard({ kept, why, onDiscard }: KeptCardProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const text = cardDifference(kept, desk.content)
    .map(({ line, words }) => `${t(`label.${line}`)}: ${words || t('empty')}`)
    .join('\n');
  return text ? <KeptWords text={text} why={why} onDiscard={onDiscard} /> : null;
}
