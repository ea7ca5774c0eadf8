import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { RuleWords } from './rule-words';

/** Sentences about a rule, one under the other. */
export function RuleSentences({ words }: { words: RuleWords[] }) {
  const t = useTranslations('chamber.rule');
  const format = useFormatter();
  const strong = (chunks: ReactNode) => <b>{chunks}</b>;
  return words.map(({ key, values, names = [] }) => (
    <p key={key}>{t.rich(key, { ...values, names: format.list(names), b: strong })}</p>
  ));
}
