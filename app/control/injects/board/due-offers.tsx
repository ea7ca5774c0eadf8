'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { DueContingency } from '../../../../exercise/msel/contingencies';
import { useView } from '../../../live/use-views';
import { Button } from '../../../parts/button';
import { teamsOf } from '../../frame/console-tools';
import { useDesk } from '../../frame/desk-context';
import styles from './board.module.css';

/** Lines in reserve whose expected action did not come. They are offered and never go out by themselves. */
export function DueOffers({ due }: { due: DueContingency[] }) {
  const t = useTranslations('control.board');
  const format = useFormatter();
  const view = useView();
  const { showInject } = useDesk();
  const namesOf = (teams: string[]) =>
    format.list(
      teamsOf(view)
        .filter(({ id }) => teams.includes(id))
        .map(({ name }) => name),
    );
  return due.map(({ inject, expected, teams, minutesLate }) => (
    <div key={inject.id} className={styles.offer} role="status">
      <p>
        {t('due', {
          teams: namesOf(teams),
          expected: expected.number,
          minutes: minutesLate,
          number: inject.number,
        })}
      </p>
      <Button look="line" size="small" onClick={() => showInject(inject.id, { teams })}>
        {t('dueShow', { number: inject.number })}
      </Button>
    </div>
  ));
}
