import { useTranslations } from 'next-intl';
import type { Cell, FactKey } from './read/fact-rows';

/** Minutes to a tenth where they are few, so that a second press is not read as none. */
const rounded = (minutes: number) => (minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes));

/** What one run has in a row. */
export function FactCell({ cell }: { cell: Cell }) {
  const t = useTranslations('compare.runs');
  switch (cell.kind) {
    case 'none':
      return t('nothing');
    case 'minutes':
      return t('minutes', { value: rounded(cell.value) });
    case 'count':
      return cell.value;
    case 'part':
      return t('part', { count: cell.value.count, of: cell.value.of });
  }
}

interface MedianCellProps {
  fact: FactKey;
  value: number | null;
  isShare: boolean;
}

/** The middle of the runs in a row. */
export function MedianCell({ fact, value, isShare }: MedianCellProps) {
  const t = useTranslations('compare.runs');
  if (value === null) return t('nothing');
  if (isShare) return t('share', { value: Math.round(value) });
  const isTime = fact === 'minutes' || fact === 'firstActAfter';
  return isTime ? t('minutes', { value: rounded(value) }) : rounded(value);
}
