import { useTranslations } from 'next-intl';
import { useMay } from '../live/use-may';
import { Kicker } from '../parts/kicker';
import { ArgueForm } from './argue-form';
import { type ChamberState, undecided } from './chamber-state';
import { SaidToSeats } from './said-to-seats';
import { SeatInterests } from './seat-interests';
import styles from './text-changes.module.css';

/**
 * The seats of the body that nobody holds: what each wants, what was said to them on the texts that are undecided, and the
 * form to argue. What was said stays when somebody takes the seat. Nothing where all are held and nothing was said.
 */
export function FreeSeats({ chamber }: { chamber: ChamberState }) {
  const t = useTranslations('chamber.free');
  const mayArgue = useMay('ArgueToSeat');
  const { body, people } = chamber;
  const seats = body.members.filter(({ id }) => !people.has(id));
  const texts = undecided(chamber);
  const argued = texts.filter((text) => text.arguments);
  if (seats.length === 0 && argued.length === 0) return null;
  return (
    <section aria-labelledby="chamber-free">
      <Kicker id="chamber-free" note={t('count', { count: seats.length })}>
        {t('title')}
      </Kicker>
      {seats.length > 0 ? <SeatInterests seats={seats} /> : null}
      {argued.map((text) => (
        <div key={text.id}>
          <p className={styles.meta}>{t('saidOn', { title: text.title })}</p>
          <SaidToSeats title={text.title} said={text.arguments ?? []} members={body.members} />
        </div>
      ))}
      {seats.length === 0 ? null : texts.length === 0 ? (
        <p className={styles.meta}>{t('noText')}</p>
      ) : mayArgue ? (
        <ArgueForm seats={seats} texts={texts} />
      ) : null}
    </section>
  );
}
