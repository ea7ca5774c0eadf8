import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import type { Opening } from '../../exercise/story';
import { useToolRuleWords } from './use-tool-rule-words';

/** One thing that followed from a result, in a sentence. */
export interface Consequence {
  key: string;
  words: string;
}

/** Says what followed from a result: who carries the text out, what was opened instead, what it did to tools. */
export function useConsequences(opening: Opening | null): (vote: Vote) => Consequence[] {
  const t = useTranslations('chamber.after');
  const { usedWords } = useToolRuleWords(opening);
  const nameOf = (id: string | null) => opening?.bodies.find((body) => body.id === id)?.name ?? '';
  return (vote) => {
    const { implementation, followUps = [] } = vote;
    return [
      ...(implementation
        ? (['who', 'means', 'enforcement'] as const).map((line) => ({
            key: line,
            words: t(line, { said: implementation[line] === '' ? 'no' : 'yes', words: implementation[line] }),
          }))
        : []),
      ...followUps.map(({ kind, to, note }) => ({
        key: `${kind}-${to ?? ''}`,
        words: t('followUp', { kind, name: nameOf(to), noted: note === '' ? 'no' : 'yes', note }),
      })),
      ...usedWords(vote).map(({ rule, words }) => ({ key: `rule-${rule}`, words })),
    ];
  };
}
