import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine answers. None is likelier than another, and none is written for what a team may have chosen. */
export const counterMoveBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'A market company takes over the stalls',
    text: prose`
      A company that was registered last week now lets the stalls at Anstow. Permits are no longer needed, it says; a
      contract is. Kelder traders who asked for one were told that the forms had run out. The governor's office calls this
      a private matter between traders. The company's address is a post box. The association has asked who its owners are,
      and has had no answer so far.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'A commission will look into the permits',
    text: prose`
      The governor has announced a commission that will look into “irregular permits”. It has a chair and no date. Until it
      reports, a spokesperson said, nothing can be given back, because that would anticipate its findings. Neighbours were
      asked to be patient and welcome to write. The association has offered to be heard; it was told that the commission
      has not yet decided whether it will hear anybody.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Outsiders stir up the market, the governor says',
    text: prose`
      On the provincial radio the governor said that outsiders with money of their own were stirring up the market, and that
      traders who spoke to them should ask themselves whose bread they ate. He named no one. The Lanterns marched round the
      square with banners against interference. Several Sarrim stallholders told Sound Radio that they had invited nobody
      and would hold their market all the same.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'An offer to Fenrow, and to Fenrow alone',
    text: prose`
      The province has offered Fenrow's traders lower fees for a year, from the next market on, “as a sign of friendship
      among those who mind their own affairs”. The offer lapses if a third party turns up at Anstow. Fenrow has not
      answered in public. Aldmark and Tolvey heard of it from this station. Permits of Kelder traders are not mentioned in
      the offer at all.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Visitors need a pass, and the counter is shut',
    text: prose`
      From today everybody who is not from the province needs a pass for the market road. Passes are issued at a counter in
      the capital, which is closed for stocktaking. The monitoring office's observer was asked politely to leave by this
      evening. Local people may come and go. The traders' association says that it can still send pictures of the gates, as
      long as the telephone lines hold.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Checks at the gates become stricter',
    text: prose`
      The governor's office has ordered stricter checks at the market gates: bags are opened, household slips are asked for,
      and who has none is sent home. The order names no community. Traders say that it is applied by accent, and that
      several families have been told not to come back. Elders of both communities have asked to see it in writing. The
      capital says that order is a provincial matter.
    `,
    softer: {
      title: 'New rules at the market gates',
      text: prose`
        The governor's office has ordered new checks at the market gates and asks for a household slip. The order names no
        community. Traders and officials describe differently how it is applied. Elders of both communities have asked to
        see it in writing. The capital says that this is a provincial matter.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Half of the permits come back',
    text: prose`
      This morning thirty of the sixty-two permits were handed back at the governor's office, without a word on how they
      were chosen. The other traders were told to ask again after the harvest. The Lanterns have left the gates and stand
      across the road. The governor's office calls the matter settled. The association says that those who have their
      permits will share their stalls with those who have not.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'The deputy governor goes on leave',
    text: prose`
      The deputy governor has asked for leave, and says that he will not sign papers which he cannot explain to his
      neighbours. Two district clerks have stopped taking in permits until they have an order with a name under it. The
      governor's office says that its staff stands together. The Lanterns were at the gates as on other days. How many in
      the office think as the deputy does is not clear.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'The permits are given back',
    text: prose`
      The governor's office has given all permits back and calls the matter a misunderstanding among clerks. It asks its
      neighbours for seed on credit, and for a word in public that the province has acted in good faith. The gates at
      Anstow are open. Some Kelder traders have come, others say that they will wait for a second market before they
      believe it. The Lanterns have been thanked and sent home.
    `,
    softer: null,
  },
];
