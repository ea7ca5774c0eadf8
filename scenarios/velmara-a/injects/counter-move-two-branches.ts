import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/**
 * The nine texts of inject 12. Each recalls the disputed report of inject 8 in one clause, hence level 2; the softer
 * variant leaves that clause out or takes the word for violence from it.
 */
export const counterMoveTwoBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Fuel and vehicles arrive by private jetties',
    text: prose`
      Two days after the Council and the Union met, barges without numbers are landing fuel and vehicles at private
      jetties below Port Sarn, dock workers say. Customs calls the jetties outside its area. Warden vehicles with new
      plates were seen on the road to Ketterford, where houses burned on Day 13. At ordinary pumps diesel costs a third
      more than last week. Clinics on the river have asked for a share of what is landed.
    `,
    softer: {
      title: 'Fuel and vehicles arrive by private jetties',
      text: prose`
        Two days after the Council and the Union met, barges without numbers are landing fuel and vehicles at private
        jetties below Port Sarn, dock workers say. Customs calls the jetties outside its area. At ordinary pumps diesel
        costs a third more than last week. Clinics on the river have asked for a share of what is landed.
      `,
    },
  },
  {
    counterMove: 'CM2',
    title: 'Talks accepted, then moved to the eve of the ruling',
    text: prose`
      The government accepted a joint delegation of the Union and the United Nations for today and this morning moved
      the date to Day 19, the eve of the court's session, for reasons of protocol. Its inquiry into the fire at Ketterford
      has heard district officials; residents who say that houses were set alight have not been called. A spokesperson
      describes everything as on course. A member of the delegation says that the agenda is still empty.
    `,
    softer: {
      title: 'Talks accepted, then moved to the eve of the ruling',
      text: prose`
        The government accepted a joint delegation of the Union and the United Nations for today and this morning moved
        the date to Day 19, the eve of the court's session, for reasons of protocol. Its inquiry into the events at
        Ketterford has heard officials and no residents. A spokesperson describes everything as on course. A member of
        the delegation says that the agenda is still empty.
      `,
    },
  },
  {
    counterMove: 'CM3',
    title: 'State television answers the meetings abroad',
    text: prose`
      State television has read out which governments spoke against Velmara in the Council and the Union, and called the
      meetings an attempt to undo the election. The burning of houses in Ketterford, it said, was made up by
      organisations with foreign money. A bill would oblige such organisations to register within seven days. Yesterday's
      rallies for the government were its largest since polling day, by the Wire's estimate. The journalists' union has
      asked the broadcaster for its evidence.
    `,
    softer: {
      title: 'State television answers the meetings abroad',
      text: prose`
        State television has read out which governments spoke against Velmara in the Council and the Union, and called
        the meetings an attempt to undo the election. Reports from the river, it said, were made up with foreign money.
        A bill would oblige organisations to register within seven days. Yesterday's rallies for the government were
        its largest since polling day. The journalists' union has asked for evidence.
      `,
    },
  },
  {
    counterMove: 'CM4',
    title: 'Morrow and Thalmere are invited on their own',
    text: prose`
      Velmara has invited Morrow to send a technical mission, which is to look at the burned houses of Ketterford among
      other things, and Thalmere to talks on port charges. Both invitations are for Day 18 and ask that no other body
      takes part. Neither government has answered in public. Officials of two other governments say that they learned of
      it from the radio. Port Sarn speaks of friends who come without conditions. Whether anybody else may enter is open.
    `,
    softer: {
      title: 'Morrow and Thalmere are invited on their own',
      text: prose`
        Velmara has invited Morrow to send a technical mission, and Thalmere to talks on port charges. Both invitations
        are for Day 18 and ask that no other body takes part. Neither government has answered in public. Officials of
        two other governments say that they learned of it from the radio. Port Sarn speaks of friends who come without
        conditions. Whether anybody else may enter is open.
      `,
    },
  },
  {
    counterMove: 'CM5',
    title: 'Roads to the river close to all without a pass',
    text: prose`
      From today every vehicle bound for Tesh and Ullen needs a pass from the capital. Seven relief lorries wait in
      Corrisk. Mobile networks in both districts have been off for thirty hours, and Ketterford stays closed, so that
      neither account of the burned houses can be checked. Officials say that passes will be issued once the form is
      printed. Agencies say that local volunteers still reach some villages on foot, with medicine and flour.
    `,
    softer: {
      title: 'Roads to the river close to all without a pass',
      text: prose`
        From today every vehicle bound for Tesh and Ullen needs a pass from the capital. Seven relief lorries wait in
        Corrisk. Mobile networks in both districts have been off for thirty hours. Officials say that passes will be
        issued once the form is printed. Agencies say that local volunteers still reach some villages on foot, with
        medicine and flour.
      `,
    },
  },
  {
    counterMove: 'CM6',
    title: 'Pressure on the river districts increases',
    text: prose`
      Residents, relief agencies and two officials who asked not to be named say that pressure on communities in the
      river districts has grown since the Council and the Union met: more checks, more people told to leave, and violence
      in at least two places. The Wire could visit neither. The governor's office says that order has been kept. The
      highland barns are almost full. The river committee asks for food, and for one road to be kept open.
    `,
    softer: {
      title: 'Restrictions in the river districts increase',
      text: prose`
        Residents, relief agencies and two officials who asked not to be named say that restrictions in the river
        districts have grown since the Council and the Union met, and that more people are leaving. The Wire could not
        visit. The governor's office says that order has been kept. The highland barns are almost full. The river
        committee asks for food, and for one road to be kept open.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'The north road opens for six hours a day',
    text: prose`
      The interior ministry opens the north road for six hours a day to relief lorries and to anyone who wishes to travel,
      under police escort. The Union's envoy may spend one afternoon in Ketterford, where houses burned on Day 13, with two
      assistants. The Wardens stay where they are, and their lists are described as complete. The first lorries passed
      this morning without incident. The arrangement will be reviewed on the eve of the court's session.
    `,
    softer: {
      title: 'The north road opens for six hours a day',
      text: prose`
        The interior ministry opens the north road for six hours a day to relief lorries and to anyone who wishes to
        travel, under police escort. The Union's envoy may spend one afternoon in Ketterford with two assistants. The
        Wardens stay where they are. The first lorries passed this morning without incident. The arrangement will be
        reviewed on the eve of the court's session.
      `,
    },
  },
  {
    counterMove: 'CM8',
    title: 'Two battalions stay in barracks',
    text: prose`
      Two battalions of the northern command, ordered into the river districts on Day 15, have not left their barracks,
      an officer told the Wire. A third unit drove to the bridge at Olm and let through people who had left Ketterford
      after the fire there. The defence ministry denies that any order was refused. Wardens have set up posts beside the
      army's; at one of them both sides were seen talking. Who commands on the north road tonight is unclear.
    `,
    softer: {
      title: 'Two battalions stay in barracks',
      text: prose`
        Two battalions of the northern command, ordered into the river districts on Day 15, have not left their
        barracks, an officer told the Wire. A third unit drove to the bridge at Olm and let travellers through. The
        defence ministry denies that any order was refused. Wardens have set up posts beside the army's. Who commands
        on the north road tonight is unclear.
      `,
    },
  },
  {
    counterMove: 'CM9',
    title: 'Government offers monitors and asks for terms',
    text: prose`
      The government tells the Union that it will accept monitors in all three districts, open the site of the fire at
      Ketterford, and withdraw the Wardens from Tesh and Ullen within five days. In return it asks that officials who
      carry this out are not shut out of public life, and that all sides accept the court's ruling. The Wardens' secretary
      calls this one view among several. Residents ask who keeps the road open in those five days.
    `,
    softer: {
      title: 'Government offers monitors and asks for terms',
      text: prose`
        The government tells the Union that it will accept monitors in all three districts and withdraw the Wardens from
        Tesh and Ullen within five days. In return it asks that officials who carry this out are not shut out of public
        life, and that all sides accept the court's ruling. The Wardens' secretary calls this one view among several.
        Residents ask who keeps the road open in those five days.
      `,
    },
  },
];
