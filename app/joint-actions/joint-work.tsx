'use client';

import { useTranslations } from 'next-intl';
import { isPartner, partiesOf } from '../../exercise/joint-actions/partners';
import type { JointAction } from '../../exercise/state';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { EmptyState } from '../parts/empty-state';
import { KeptFold } from '../parts/kept-fold';
import { Kicker } from '../parts/kicker';
import { useOwnTeam } from '../play/use-own-team';
import { AnswerForm } from './answer-form';
import { CheckForm } from './check-form';
import { CommitmentForm } from './commitment-form';
import { JointActionReading } from './joint-action-reading';
import styles from './joint-actions.module.css';
import { OfferForm, offerName } from './offer-form';
import { ShareForm } from './share-form';

/** What teams do together, for one of them: what was offered to it and by it, and a card that it may offer. */
export function JointWork() {
  const t = useTranslations('joint');
  const view = useView();
  const team = useOwnTeam();
  const mayOffer = useMay('OfferJointAction');
  if (!team) return null;
  const actions = Object.values(view.jointActions);
  const offered = actions.map(({ card }) => card);
  const cards = Object.values(view.cards).filter(
    (card) => card.team === team.id && card.submitted && !offered.includes(card.id),
  );
  return (
    <section className={styles.work} aria-label={t('title')}>
      <Kicker>{t('title')}</Kicker>
      {actions.length === 0 ? <EmptyState title={t('none')}>{t('noneNext')}</EmptyState> : null}
      {actions.toReversed().map((action) => (
        <TeamsAction key={action.id} action={action} team={team.id} />
      ))}
      {mayOffer && cards.length > 0 ? (
        <KeptFold title={t('offer.title')} names={[offerName]}>
          <OfferForm cards={cards} team={team.id} />
        </KeptFold>
      ) : null}
    </section>
  );
}

/** One action, with what this team may do about it. */
function TeamsAction({ action, team }: { action: JointAction; team: string }) {
  const view = useView();
  const mayAnswer = useMay('AnswerJointAction');
  const isParty = partiesOf(action).includes(team);
  const isIn = mayAnswer && isPartner(action, team);
  return (
    <JointActionReading
      action={action}
      view={view}
      underCommitment={(commitment) =>
        isParty && commitment.team === team ? (
          <CheckForm action={action.id} commitment={commitment.id} />
        ) : null
      }
    >
      {mayAnswer && action.asked.includes(team) ? <AnswerForm action={action} team={team} /> : null}
      {isIn ? <ShareForm action={action} team={team} /> : null}
      {isIn ? <CommitmentForm action={action.id} /> : null}
    </JointActionReading>
  );
}
