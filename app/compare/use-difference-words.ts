import { useFormatter, useTranslations } from 'next-intl';

/** The parts of what is compared that have a word. */
type PartName =
  | 'tool'
  | 'strategy'
  | 'mechanism'
  | 'target'
  | 'counterMove'
  | 'verdict'
  | 'outcome'
  | 'reason'
  | 'direction'
  | 'confidence';

/** Says in words what differs between two runs in one thing: nothing, some of its parts, or that one has none. */
export function useDifferenceWords() {
  const t = useTranslations('compare');
  const format = useFormatter();
  return ({ parent, fork, differs }: { parent: object | null; fork: object | null; differs: string[] }) => {
    if (!fork) return t('pairs.onlyWas');
    if (!parent) return t('pairs.onlyIs');
    if (differs.length === 0) return t('pairs.same');
    const parts = differs.map((part) => t(`parts.${part as PartName}`));
    return t('pairs.differing', { parts: format.list(parts, { type: 'unit' }) });
  };
}
