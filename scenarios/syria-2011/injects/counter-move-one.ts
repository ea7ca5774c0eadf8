import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';

/** Inject 7, an assumed answer to the first move. None of its texts is on record. */
export const counterMoveOne: StoryInject = caseInject({
  id: 'inj_7',
  number: '7',
  move: 1,
  kind: 'counter-move',
  plannedMinute: 36,
  scenarioTime: 'Assumed, some weeks after 16 August 2011',
  title: 'First answer, assumed for the exercise',
  level: 1,
  from: 'Control, for the exercise',
  mode: 'brief',
  reliability: { confidence: 'medium', words: 'Assumed for the exercise; nothing of it is on record' },
  to: { teams: 'all', members: [], screen: true },
  expectedAction:
    'Teams compare what they forecast with what was assumed, and name one assumption that has moved.',
  facilitatorNote:
    'Say first: this is assumed. SimCell chooses without having seen a forecast, and writes one sentence on what is protected by it. CM6 needs the facilitator’s consent.',
  objectives: ['O2'],
  maximumMinutes: 5,
  learningPoints: ['Capacity can be replaced, moved or made cheaper, and somebody pays for that.'],
  branches: [
    {
      counterMove: 'CM1',
      title: 'Assumed: other buyers, other names',
      text: prose`
        For this exercise, control assumes that trade has begun to look for other ways. Cargoes are offered at a discount,
        through firms that nobody knew last month; equipment comes by way of a country that asks for no papers. It is
        slower and dearer. Those who carry it out grow rich on it and are close to the government. Treasury officials among
        you ask whether the sum that is missing is smaller than it was, or only harder to see.
      `,
      softer: null,
    },
    {
      counterMove: 'CM2',
      title: 'Assumed: a dialogue is announced',
      text: prose`
        An assumption of control, not of record: the government announces a national dialogue, with a committee, a hall and a
        date that is moved once. Those who are invited ask whether they would be safe on the way home. A delegation from
        abroad is welcome in principle and waits for its visas. Operations go on in some places and stop in others. Some
        governments ask that nothing new be done until the dialogue has met.
      `,
      softer: null,
    },
    {
      counterMove: 'CM3',
      title: 'Assumed: hardship is somebody else’s doing',
      text: prose`
        Control assumes here, for play alone, that state media explain every queue by what was decided abroad, whether or not
        it was. Protest, they say, is paid for by the same governments. Public words of yours are shown in part. People in
        business who had kept out of politics repeat some of it. Members of the coalition are asked on the street on
        whose behalf they speak, and would like to know what you will say next, before you say it.
      `,
      softer: null,
    },
    {
      counterMove: 'CM4',
      title: 'Assumed: some are asked in, others are not',
      text: prose`
        In this exercise, and nowhere else, it is assumed that single governments receive offers: a contract, a visit, help
        with citizens who want to leave. Each is asked to speak for itself only. Those close to Damascus receive thanks and a
        request to hold their line in New York. Two members of one body learn of each other's talks from the press, a day
        before they are to decide together. Nobody has broken any agreement yet.
      `,
      softer: null,
    },
    {
      counterMove: 'CM5',
      title: 'Assumed: fewer eyes, slower lines',
      text: prose`
        Let us assume, for the exercise: visas for aid staff and reporters run out and are not renewed, embassies need leave to
        travel, and the network is slow on certain days in certain towns. The telephone company speaks of works. Local
        people still pass messages on, by other means, at a risk of their own. Organisations ask you to think, before the
        next step, about who would then be able to tell you what it did.
      `,
      softer: null,
    },
    {
      counterMove: 'CM6',
      title: 'Assumed: a harder line in several towns',
      text: prose`
        Control assumes, in general terms and for the exercise alone, that the authorities take a harder line in several towns:
        more checkpoints, more arrests, more families who move to relatives. Officials speak of order. Some who had protested
        without arms say that they will not do so any longer. Neighbours of different communities are warned against each
        other by people whom they do not know. No account of single events is part of this assumption.
      `,
      softer: {
        title: 'Assumed: stricter rules in several towns',
        text: prose`
          Control assumes, in general terms and for the exercise alone, that the authorities apply stricter rules in several
          towns, and that more families move to relatives. Officials speak of order. Neighbours of different communities are
          warned against each other. No account of single events is part of this assumption.
        `,
      },
    },
    {
      counterMove: 'CM7',
      title: 'Assumed: a release, a visit, a new law',
      text: prose`
        For play, control assumes three steps in one week: some prisoners come home, one relief agency may visit one town, and
        a law on parties is published. Those who came home say little. The visit is short and escorted. In exchange the
        government expects that measures be dropped, and some governments think that fair. Others ask what would have to
        follow, by when, and who would notice if it did not.
      `,
      softer: null,
    },
    {
      counterMove: 'CM8',
      title: 'Assumed: some look for a way aside',
      text: prose`
        Suppose, for this exercise, that people whom the government relies on begin to look for a way aside: an official who is
        ill for a long time, a trader who pays two sides, officers who stay at home. None of them says so. Messages reach some
        of you by way of cousins. They may speak for many or be sent to find out what you know. Whoever is named would be in
        danger at once, and so would the cousin.
      `,
      softer: null,
    },
    {
      counterMove: 'CM9',
      title: 'Assumed: terms are asked for, in private',
      text: prose`
        It is assumed for the exercise, and is no part of the record, that somebody with a mandate asks in private what would
        be offered for an end of operations, a release of prisoners and talks with a real agenda. He wants to know what would
        become of officials, and whose word that would be. He gives it a week. Organisations of those who were arrested ask,
        when they hear of it, whether anybody has put a question in their name.
      `,
      softer: null,
    },
  ],
});
