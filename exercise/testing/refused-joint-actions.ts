import { answer, commit, fly, offer, offered, withCard } from './a-joint-action';
import { seats } from './an-exercise';

const { ada, auk } = seats;

/** For every code about acting together, the shortest way to it. */
export const refusedJointActions = {
  AlreadyOffered: () => offered().table.ask(ada, offer()),
  AmountNegative: () => withCard().ask(ada, offer({ needs: [{ row: 'money', amount: -1 }] })),
  AmountNotWhole: () => withCard().ask(ada, offer({ needs: [{ row: 'money', amount: 0.5 }] })),
  NotJoined: () => {
    const { table, action } = offered();
    return table.ask(auk, fly(action, 1));
  },
  OfferToItself: () => withCard().ask(ada, offer({ asked: ['north'] })),
  SentenceMissing: () => withCard().ask(ada, offer({ text: '' })),
  UnknownCommitment: () => {
    const { table, action } = offered();
    return table.with(ada, commit(action)).ask(ada, {
      type: 'CheckCommitment',
      action,
      commitment: 'cmt_none',
      verdict: 'kept',
      reason: 'It flew.',
    });
  },
  UnknownOffer: () => withCard().ask(auk, answer('jnt_none')),
  UnknownRow: () => withCard().ask(ada, offer({ needs: [{ row: 'grain', amount: 1 }] })),
};
