import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 12. Each says of itself that it is assumed. */
export const counterMoveTwoBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: what is missing is replaced, for those who need it first',
    text: prose`
      Control assumes, for the exercise, that whoever lacks something replaces it from elsewhere: fuel by friends, devices by
      traders, soldiers' pay by printing money. Services that use force are supplied first. Bread and medicine come last and
      cost more. Lists of yours name people whose businesses now bear other names. Colleagues ask how long the gap between a
      measure and its replacement was, and what could have been done in it.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: yes to the mission, no to its lorries',
    text: prose`
      Assumed, and not recorded anywhere: the government accepts in principle whatever was proposed, and then discusses
      nationalities, vehicles, helicopters and hours. Each of these is reasonable by itself. Those who have arrived wait in a
      hotel. Towns are calm on the day of a visit. An answer on the rest is expected next week, by the same
      office that expected it last week. Some members call that cooperation and others a method.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: observers are told whose observers they are',
    text: prose`
      For this exercise it is assumed that media near the government show every observer beside those who want it gone, and
      that media near the opposition show the same observer beside officials. Both ask what he is good for. Crowds bring
      complaints to his car, and are asked about it afterwards. The mission's office asks you to say in public what it may
      and may not do, all in the same words and today, because nobody there believes the mandate.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: one text, read in two ways',
    text: prose`
      In the exercise, control assumes that the government thanks some members for what the text does not say and asks them to
      repeat it. Those members do so. Others say the opposite on the same evening. Capitals that had agreed on words find
      that they had not agreed on a meaning. Governments outside the Council prepare meetings of their own, with different
      guests. The envoy's staff ask how many tables there now are, and at which of them you sit.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: the network is off where it matters',
    text: prose`
      Let it be assumed, for the exercise only, that lines are cut in some quarters before anything happens there, and that
      they come back afterwards. Relief convoys wait for a signature. Reporters who came in without leave are asked to go.
      Officials speak of repairs and of safety. Local organisations carry messages by hand. They ask whether measures on
      equipment will make this easier or harder for them, and who among you has asked an engineer.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: more force, by more hands',
    text: prose`
      Control assumes, in general words and for the exercise, that the authorities use more force in several places, that armed
      groups do so as well, and that groups loyal to either act on their own. Communities that had kept apart from it are
      pressed to choose. Nothing that happened is meant by this. Doctors ask for one day without operations. Local
      committees ask what they may tell people about the next week, and whether anybody will be there to see it.
    `,
    softer: {
      title: 'Assumed: pressure grows in several places',
      text: prose`
        Control assumes, in general words and for the exercise, that pressure grows in several places, from more than one
        side, and that communities which had kept apart are urged to choose. Nothing that happened is meant by this. Doctors
        ask for one quiet day. Local committees ask what they may tell people about the next week, and whether anybody will
        be there to see it.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: guns leave the squares and stay in the streets',
    text: prose`
      For play, control assumes that heavy weapons are taken from two squares, with cameras present, and that a relief agency
      may open one office. Checkpoints stay. Some observers may go where they like for an afternoon. The government asks
      that this be called implementation and that measures be reviewed. People in one town come out of their houses for
      the first time in weeks. They ask how long the cameras will be there, and who pays for bread meanwhile.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: officials leave, one by one',
    text: prose`
      Suppose, for the exercise, that officials and officers leave quietly, one by one, some to neighbours and some to their
      villages. Those who stay are watched more closely. A few of those who left speak on television; most ask for a
      doctor, a school and to be forgotten. Governments compete for the former. What the latter know about money,
      equipment and orders could be of use to a court, if somebody had thought of where to write it down.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: the agenda of a talk is accepted',
    text: prose`
      Assumed for this exercise, whatever the record says: the government names somebody who may negotiate, accepts an agenda
      with a transition on it, and asks what would become of the measures, step by step. Opponents are divided on whether
      to come. Each capital has its own idea of a step. Families of people who are held ask for the first one: a list of
      names. Nobody in your room can lift anything alone, as becomes clear within the hour.
    `,
    softer: null,
  },
];
