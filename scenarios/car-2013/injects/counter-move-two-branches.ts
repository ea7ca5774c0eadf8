import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 12. Each says that it is assumed, fits any result, stays general and names nobody. */
export const counterMoveTwoBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: groups take new names and new ways',
    text: prose`
      Control assumes for this exercise that groups on both sides go on under other names. Anti-balaka leaders found
      committees for self-defence with stamps and membership cards; former Séléka units in the east call themselves a
      local administration and issue passes. Goods that used to go by lorry go by motorcycle. A measure that names
      somebody now has to find out what that person is called this month.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: everybody will disarm once the others have',
    text: prose`
      For play, it is assumed that all armed groups agree to lay down arms on one condition: the others go first. A
      committee is to settle the order. It meets, finds that two members are missing, and meets again. Each group asks
      that its places on the transitional council be settled beforehand. Soldiers at the roadblocks have seen no arms
      handed over. Some officials would rather have slow talks than none.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: soldiers are said to take sides',
    text: prose`
      This exercise assumes that armed groups turn to the streets. In one part of Bangui speakers accuse one African
      contingent of siding with Muslims, in another they accuse French soldiers of having disarmed the wrong people.
      Both crowds ask for their own protectors and for the others to go home. The transitional authorities call for calm.
      Officers say that their patrols are slower where they are shouted at.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: a contributor is courted and a contributor is blamed',
    text: prose`
      Suppose for this exercise that groups in the east court one state that sends soldiers, with talk of trade and
      quiet borders, while groups in the west blame another by name in every speech. Officials in both capitals begin
      to ask at home how long their soldiers should stay. Neither has decided. In the African Union some say that the
      mission ought to have one voice, and others that it has too many already.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: the main road to the west is closed by turns',
    text: prose`
      As control assumes here, groups along the main road to the west close it by turns, each for a few hours, so that
      no convoy gets through in one day without an escort. Those who are surrounded pay more for less food. Human rights
      workers are told that their safety cannot be answered for. Escorts are possible, and every soldier on the road is
      missing in a town. Local drivers know hours at which it is quiet.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: those who are surrounded come under more pressure',
    text: prose`
      In general terms only, control assumes that pressure on communities that are surrounded grows after the meetings
      abroad: more threats, less food, fewer hours in which anybody can go out. In the east, Christian villages report
      demands by former Séléka fighters. In two towns neighbours of the other faith bring food at night. Nobody
      knows who gives orders. Those concerned ask whether anybody comes to stay, or only to fetch them.
    `,
    softer: {
      title: 'Assumed: daily life gets harder where people are surrounded',
      text: prose`
        In general terms only, control assumes that daily life gets harder for communities that are surrounded: less
        food, fewer hours outside. In the east, villages report demands by former Séléka fighters. In two towns
        neighbours of the other faith bring food. Those concerned ask whether anybody comes to stay, or only to
        fetch them.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: leaders hand over a few weapons and one man',
    text: prose`
      It is assumed here that anti-balaka leaders in Bangui hand over some old weapons at a ceremony and leave one
      fighter, who is accused of an attack, to the gendarmes. Former Séléka commanders in the east let one group of
      displaced people go home with a patrol. Both ask to be received by the transitional authorities. The prison that is to hold him has few guards. Neighbours wait to see what happens next week.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: local groups break with their coordinators',
    text: prose`
      For this exercise alone, control assumes that local groups break with those who speak for them. In one western town
      a group tells its members to leave the surrounded quarter in peace; its coordinators in Bangui call this treason.
      In the east two commanders quarrel about who may tax a mine, and their men stop obeying either. Agreements made
      with coordinators now hold in some places and not in the next.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: a local truce with conditions',
    text: prose`
      The exercise assumes that in one region leaders of armed groups on both sides accept a truce which religious
      leaders have carried between them. Markets open to both faiths on three days a week. They ask for soldiers whom
      both can bear, for work for their men, and for an answer on prosecution. Organisations of those who were harmed
      say that they were not asked. The transitional authorities say that no region can agree alone.
    `,
    softer: null,
  },
];
