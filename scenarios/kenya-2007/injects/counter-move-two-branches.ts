import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 12. Each says of itself that it is assumed. */
export const counterMoveTwoBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: what was threatened is no longer there',
    text: prose`
      Control assumes, for the exercise, that those who expected measures have prepared for them: journeys were made early,
      accounts and companies have other names, and two advisers have become private persons. What was meant to be felt
      by a few would now be felt by clerks. Talks go on beside this, politely. The treasury officials among you are asked
      how long it would take to look again, and who else would have to look with them.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: an agreement to go on agreeing',
    text: prose`
      Assumed, and not recorded anywhere: the two leaders meet, shake hands and announce that they will meet again. The
      question of who decides what goes to a drafting group with lawyers of both sides and no date. Parliament waits for
      the draft. The opposition postpones its protest by a week, for the third time, and says that it cannot do so a
      fourth. Mediators call the meeting useful, which is what one calls meetings.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: the guests have stayed too long',
    text: prose`
      For this exercise it is assumed that voices near both leaderships say that the mediation has become a government of
      guests. A constitution, one says, is not written in a hotel; the other says that foreigners save the old order. A
      petition asks that talks continue among Kenyans only. Editors print it beside the question why Kenyans could not
      meet without help. Local organisations are asked whose side they are on.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: one neighbour is offered the last word',
    text: prose`
      In the exercise, control assumes that one side proposes another mediator, from a government that has lent it an ear, and
      that the government concerned is flattered. It would begin anew, with its own agenda. Some partners hint that they
      could live with it if it ended the matter soon. The panel asks each of you separately tonight whether you still
      stand where you stood, and says that it asks everybody the same.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: the towns are calm and closed',
    text: prose`
      Let it be assumed, for the exercise only, that access narrows: gatherings are broken up before they begin, some
      organisations wait for papers, and reporters are advised to stay in the capital for their own good. Officials point
      to calm streets. Relief reaches the camps on most days. What people outside the camps do, and who visits them at
      night, is known to neighbours and to nobody else. The coalition is asked what it can still see.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: groups prepare for the talks to end badly',
    text: prose`
      Control assumes, in general words and for the exercise, that groups on several sides prepare for a bad end of the talks:
      more collections of money, more talk of defence, more families who do not return. Threats are reported against people
      of different communities in different towns. Leaders say that they cannot hold back those who are provoked. Nothing
      that happened is meant by this. Peace committees ask for an announcement that can be read out tomorrow morning.
    `,
    softer: {
      title: 'Assumed: groups prepare for a long wait',
      text: prose`
        Control assumes, in general words and for the exercise, that groups on several sides prepare for a bad end of the
        talks, and that more families do not return. Leaders say that they cannot hold back everybody. Nothing that
        happened is meant by this. Peace committees ask for an announcement that can be read out tomorrow morning.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: offices, and not yet powers',
    text: prose`
      For play, control assumes an offer: several ministries at once, a title for the leader of the opposition, and its
      meaning later. Supporters on one side call it generous and on the other a chair without a table. In return all
      steps by outsiders are to end today. Some of those who were driven out ask whether a minister of their own would
      bring them home. The offer is on paper, unsigned, and would lapse at the end of the week.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: some say yes before their leaders do',
    text: prose`
      Suppose, for the exercise, that members of parliament of both sides meet on their own and draft a law that would share
      power. Neither leadership has asked for it, and both learn of it from the radio. Business people and clergy applaud;
      others near each leader speak of traitors. It could open the way or split both sides, so that nobody is left who
      can sign for them. The drafters ask you for a public word, and some of you for silence.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: both leaders ask who would stand surety',
    text: prose`
      Assumed for this exercise, whatever the record says: both leaders tell the mediator that they could sign, if others
      stood surety. One wants it in the constitution, the other wants it in weeks. Both ask what outsiders would do if
      it were broken, by either side. Those who lost homes or relatives ask whether an inquiry is part of it. Nobody has
      yet said who would pay for people to go home, and whether they could.
    `,
    softer: null,
  },
];
