'use client';

import { useTranslations } from 'next-intl';
import { redSeatsOf } from '../../exercise/rules/red-cell';
import { useView } from '../live/use-views';
import { Kicker } from '../parts/kicker';
import { useListed } from '../parts/use-listed';
import styles from './red.module.css';
import { RedSuggestions } from './red-suggestions';
import { SuggestForm } from './suggest-form';
import { useRedView } from './use-red-view';

/** The choice of this move, and what became of earlier ones. */
export function RedWork() {
  const t = useTranslations('red');
  const listed = useListed();
  const view = useRedView();
  const { redCell } = view;
  const { step, opening } = useView();
  const move = step?.move ?? opening?.moves[0]?.number ?? 1;
  const isWaiting = redCell?.moves.some((one) => one.judged === null) ?? false;
  const people = redSeatsOf(view).map((one) => one.name);
  return (
    <section aria-label={t('choice')}>
      <Kicker note={t('moveNote', { move })}>{t('choice')}</Kicker>
      <p className={styles.quiet}>
        {t('who', { people: listed(people), controller: redCell?.controllerName ?? '' })}
      </p>
      {isWaiting ? null : <SuggestForm key={move} move={move} />}
      <RedSuggestions moves={redCell?.moves ?? []} />
    </section>
  );
}
