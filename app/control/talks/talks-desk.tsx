'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import styles from '../../talks/talks.module.css';
import { ActorTalkForm } from './actor-talk-form';
import { BudgetForm } from './budget-form';
import { DemarchesSeen } from './demarches-seen';
import { PlenaryForm } from './plenary-form';
import { TalkSeen } from './talk-seen';
import { WhoKnewWhat } from './who-knew-what';

/** What teams say to each other, and SimCell’s part in it as any outside actor. */
export function TalksDesk() {
  const t = useTranslations('control.talks');
  const { talks } = useView();
  const mayCall = useMay('OpenActorTalk');
  const mayOpen = useMay('OpenPlenary');
  const mayLimit = useMay('SetMessageBudget');
  const open = talks.filter(({ closedAt }) => closedAt === null);
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('open', { count: open.length })}>{t('title')}</Kicker>
      {talks.length === 0 ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ul>
        {talks.toReversed().map((talk) => (
          <TalkSeen key={talk.id} talk={talk} />
        ))}
      </ul>
      {mayCall ? <ActorTalkForm /> : null}
      {mayOpen ? <PlenaryForm /> : null}
      <DemarchesSeen />
      <WhoKnewWhat />
      {mayLimit ? <BudgetForm /> : null}
    </section>
  );
}
