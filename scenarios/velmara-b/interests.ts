import { interests as ofVelmaraA } from '../velmara-a/interests';

/** What every seat wants, by member, as everybody knows it. Thirteen are those of the ninety-minute design. */
export const interests: Readonly<Record<string, string>> = {
  ...ofVelmaraA,
  estrava: 'Waits to hear what the region asks for, and has kept its veto in a drawer for a long time.',
  quillon: 'Trades in ships and their insurance, and looks at every line about fuel twice.',
  corvath:
    'Remembers what sanctions did to its own poorest. Wants medicine, food and the fuel of clinics left alone.',
  ithmar: 'Speaks for small states that are not here. Wants the Council heard early, and time to ask them.',
  lorvane: 'Chaired the Concord last year and wants it heard before anybody votes.',
  rennick: 'Has doctors in the river districts. Wants roads open to them more than it wants anybody named.',
  solvane: 'Has no quarrel with Velmara and larger neighbours to think of. Moved by a good reason.',
  wendlar: 'Its parliament reads dates before words: who reports, and by when.',
  calidor: 'Chairs the Peace Council and wants one voice before the Security Council votes.',
  jorrund: 'Its soldiers are the Concord’s standby force and are tired. Likes elders and observers better.',
  merrowick: 'Was the subject here itself once. Wants Velmara heard fairly.',
  nessaly: 'Lies downstream, with relatives across the border. Wants something said today.',
  oskerry: 'Thinks that the Lakes Union goes first and the Concord behind it.',
  tamarel: 'Has just had a recount of its own and thinks well of them.',
  ustrane: 'Buys its electricity from Velmara. Asks what becomes of the lights.',
  vendrosa: 'Home of the Concord’s court. Wants evidence kept, without a name beside it.',
  yarrowen: 'New on the Peace Council. Nobody knows its line yet, and it asks more than it says.',
};
