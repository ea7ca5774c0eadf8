import { useFormatter, useTranslations } from 'next-intl';
import type { Run } from './comparison';

interface RunHeadsProps {
  runs: Run[];
  /** What the rows are. */
  first: string;
  /** Heads a column for the plan, where there is one. */
  planned?: string;
}

/** The heads of a table of runs: the date of each, and the middle of several. */
export function RunHeads({ runs, first, planned }: RunHeadsProps) {
  const t = useTranslations('compare.runs');
  const format = useFormatter();
  const date = (at: number) => format.dateTime(at, { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {planned ? <th scope="col">{planned}</th> : null}
        {runs.map(({ isThis, facts: { startedAt } }, index) => (
          <th scope="col" key={startedAt ?? index}>
            {startedAt === null ? t('noDate') : date(startedAt)}
            {isThis ? <small>{t('this')}</small> : null}
          </th>
        ))}
        {runs.length > 1 ? <th scope="col">{t('median')}</th> : null}
      </tr>
    </thead>
  );
}
