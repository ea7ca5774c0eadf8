import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** Inject 7, the answer to the first move: one text for each counter-move that control may choose. */
export const counterMoveOne: StoryInject = {
  id: 'inj_7',
  number: '7',
  move: 1,
  kind: 'counter-move',
  plannedMinute: 38,
  scenarioTime: 'Day 13, 08:00',
  title: 'First counter-move of Velmara’s government',
  text: '',
  softer: null,
  level: 1,
  from: 'Velmara Wire, news agency in Port Sarn',
  mode: 'news',
  reliability: { confidence: 'medium', words: 'Published this morning; what is intended by it is not known' },
  to: { teams: 'all', members: [], screen: true },
  expectedAction:
    'Teams compare what they forecast with what was chosen, and name one assumption that has moved.',
  facilitatorNote:
    'SimCell chooses without having seen a forecast, and first writes one sentence on what Velmara protects by it. CM6 needs the facilitator’s consent. Then rule on one card, aloud, with a reason.',
  objectives: ['O2'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 5,
  learningPoints: [
    'The other side acts from its own interests, which may not be the ones we would have in its place.',
  ],
  branches: [
    {
      counterMove: 'CM1',
      title: 'New company takes over the Wardens’ fuel and vehicles',
      text: prose`
        A company registered in Port Sarn nine days ago has taken over fuel and vehicles for “community services”, the
        budget line from which the Wardens are paid. The register does not name its directors. The former supplier has
        closed its office. The presidency says that a change of suppliers is ordinary housekeeping. Two drivers told the
        Wire that neither their routes nor the people who send them out have changed.
      `,
      softer: null,
    },
    {
      counterMove: 'CM2',
      title: 'President appoints a commission of inquiry',
      text: prose`
        The President has appointed five people to look into “irregular registration” in the river districts. The
        commission has no date by which to report, and its chair, a retired judge, says that the terms of reference are
        still being drafted. Foreign governments were asked to take no step before it has finished. Whether lists may be
        made in the meantime is, a spokesperson said, a matter for the commission.
      `,
      softer: null,
    },
    {
      counterMove: 'CM3',
      title: 'Ministry says that outsiders wrote the reports',
      text: prose`
        The information ministry says that the reports from the river districts were prepared by organisations with
        foreign money, together with the opposition, and that documents will be shown in due course. It named the
        election monitoring network and no person. Supporters of the coalition marched in Port Sarn against outside
        interference. The opposition denies the charge. The network has published its method and the list of places that
        it visited.
      `,
      softer: null,
    },
    {
      counterMove: 'CM4',
      title: 'Velmara pays Karsa and offers two neighbours terms',
      text: prose`
        Without notice Velmara has paid Karsa two months of fuel bills and offers a contract for five years, at a price
        that traders at Olm call good. Thalmere, it adds, may have lower port charges. Both offers stand, Port Sarn says,
        for partners who do not join in pressure. Neither government has said what it will do. Other members of the
        Lakes Union learned of the offers from this agency.
      `,
      softer: null,
    },
    {
      counterMove: 'CM5',
      title: 'Permits of monitors and relief staff will lapse',
      text: prose`
        The interior ministry has told thirty-one foreign staff of the monitoring network and of three relief agencies
        that their permits will not be renewed after Day 15. Travel outside Port Sarn now needs a written pass. In Tesh
        mobile data was off for most of yesterday; the operator speaks of maintenance. Local staff may go on working.
        The agencies say that nobody can tell them where the passes are issued.
      `,
      softer: null,
    },
    {
      counterMove: 'CM6',
      title: 'Stricter order announced in the river districts',
      text: prose`
        The provincial governor has announced stricter public order in the river districts: markets close at four, roads
        out of Tesh and Ullen are checked, and public offices ask for a household slip. The order names no community.
        Residents say that it is applied by address, and that traders from the river have been sent home. Elders of both
        communities have asked to see the order in writing. Police call it temporary.
      `,
      softer: {
        title: 'New public order rules in the river districts',
        text: prose`
          The provincial governor has announced new rules of public order in the river districts, among them earlier
          closing of markets and more checks on the roads. The order names no community. Residents and officials
          describe differently how it is applied. Elders of both communities have asked to see it in writing. Police
          call it temporary.
        `,
      },
    },
    {
      counterMove: 'CM7',
      title: 'A Warden leader is detained; one district may be visited',
      text: prose`
        A section leader of the Wardens in Tesh has been detained for exceeding his instructions, the interior ministry
        says. It did not say what the instructions were. The lists already made are “in safe keeping”. Monitors may
        visit one district, Corrisk, for one day and with an escort. The network says that it will go, and has asked for
        Tesh and Ullen too, where residents report that other sections carry on.
      `,
      softer: null,
    },
    {
      counterMove: 'CM8',
      title: 'Deputy interior minister resigns over the lists',
      text: prose`
        The deputy interior minister has resigned. This, he told the Wire, is not what the police are for; he gave no
        details. An hour later the police commander in Ullen told his officers to leave the lists to those who began
        them, in an order seen by the Wire. Party headquarters says that the service stands united. The presidency has
        called in its security chiefs. How many think as the deputy does is unclear.
      `,
      softer: null,
    },
    {
      counterMove: 'CM9',
      title: 'Government suspends the lists and asks for talks',
      text: prose`
        The interior ministry has suspended the registration of households until the court has ruled, and tells district
        offices to hand the lists to the electoral commission. It asks the Lakes Union for talks on guarantees for
        officials who carry this out. In Ullen the Wardens were seen packing up; residents of Tesh report no change yet.
        The commission says that it has nowhere secure to keep the lists.
      `,
      softer: null,
    },
  ],
};
