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
  scenarioTime: 'Assumed, some days after 11 January 2008',
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
  learningPoints: ['The other side is two sides here, and neither of them is one person.'],
  branches: [
    {
      counterMove: 'CM1',
      title: 'Assumed: the pressure finds another way',
      text: prose`
        For this exercise, control assumes that those who were to feel your step have found a way round it. Money and messages
        go through persons whom nobody had looked at, and speeches are given by people without an office. Both leaderships
        say that they have called for calm, and can show the text. Observers ask who still listens to it. Whether the new
        channels are paid by anybody, or have simply become independent, is not known to you or to the other teams.
      `,
      softer: null,
    },
    {
      counterMove: 'CM2',
      title: 'Assumed: talks in principle, later',
      text: prose`
        An assumption of control, not of record: both sides welcome talks in principle. One asks that the other first accept
        its view of the vote; the other asks the same in reverse. Delegations are named, with large titles and without
        power to sign. Each week that passes is called progress by somebody. A committee on violence is promised, and its
        members are still being chosen. Mediators are asked to be patient and to let the parties set the pace.
      `,
      softer: null,
    },
    {
      counterMove: 'CM3',
      title: 'Assumed: outsiders are to blame',
      text: prose`
        Control assumes here, for play alone, that speakers on both sides turn on those who put pressure on them. Foreigners,
        one says, want another president; foreigners, says the other, protect the present one. A rally against interference
        is announced, and organisations with foreign money are named as its authors. Public words of yours are read out in
        part. People who work for such organisations ask whether what you say next will name them again.
      `,
      softer: null,
    },
    {
      counterMove: 'CM4',
      title: 'Assumed: separate invitations',
      text: prose`
        In this exercise, and nowhere else, it is assumed that single governments receive offers of their own: a contract, a
        border arrangement, a word about who would be welcome as a mediator. Each offer asks that the receiver speak only
        for itself. Two of those who were invited have told nobody. Others hear of it from the press. The panel's staff ask
        whether there is still one address, and would like an answer today.
      `,
      softer: null,
    },
    {
      counterMove: 'CM5',
      title: 'Assumed: fewer meetings, fewer permits',
      text: prose`
        Let us assume, for the exercise: public meetings stay forbidden, permits for foreign observers are under review, and
        some roads are open to relief only with an escort that is not always there. No rule is new, officials say; all are
        applied more carefully. Local organisations still reach most places on foot and by telephone. They ask what
        outsiders would lose if they could see less, and whether somebody has planned for that.
      `,
      softer: null,
    },
    {
      counterMove: 'CM6',
      title: 'Assumed: positions harden in several places',
      text: prose`
        Control assumes, in general terms and for the exercise alone, that pressure on communities grows in several places, on
        people counted to one side here and to the other there. More families move to where they are many. Officials and
        party speakers each say that their own people only defend themselves. Peace committees in two towns ask for
        somebody to be present, at any rank, on market days. No account of single events is part of this assumption.
      `,
      softer: {
        title: 'Assumed: tension grows in several places',
        text: prose`
          Control assumes, in general terms and for the exercise alone, that tension grows in several places and that more
          families move. Each side says that its own people only look after themselves. Peace committees in two towns ask for
          somebody to be present on market days. No account of single events is part of this assumption.
        `,
      },
    },
    {
      counterMove: 'CM7',
      title: 'Assumed: one step, well announced',
      text: prose`
        For play, control assumes a step by each side that can be photographed: a joint prayer, an order to one police unit, a
        call to one group of young men to go home. None of it touches the question of office. It is answered with relief
        in the towns concerned, and with the remark in others that they were not mentioned. Each side asks that the
        measures prepared against it be dropped in return, all of them and at once.
      `,
      softer: null,
    },
    {
      counterMove: 'CM8',
      title: 'Assumed: not everybody agrees inside',
      text: prose`
        Suppose, for this exercise, that both leaderships are less united than they look. On one side a group with businesses
        would share offices rather than lose another month; on the other, members of parliament from calm districts say
        the same. In both, others call this betrayal. Messages reach some of you by way of relatives and lawyers. Whether
        they speak for many, or were sent to find out what you would pay, nobody can say.
      `,
      softer: null,
    },
    {
      counterMove: 'CM9',
      title: 'Assumed: both sides ask for terms',
      text: prose`
        It is assumed for the exercise, and is no part of the record, that both sides tell mediators separately what they
        would accept: a share of offices, an inquiry into the vote that looks forward, and some form of safety from each
        other's courts. Neither says it in public. Both ask who would watch over it, and what became of earlier promises
        of that kind. Organisations of those driven out ask where they stand in the list.
      `,
      softer: null,
    },
  ],
});
