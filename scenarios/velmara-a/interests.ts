/**
 * What every seat wants, by member, as everybody round the lakes knows it; said beside a seat that nobody holds. What a
 * member is told alone stands in its instruction and never here.
 */
export const interests: Readonly<Record<string, string>> = {
  morrow:
    'Stands by its ally in Port Sarn, where its navy is at home. Wants calm, and nothing that could be used elsewhere.',
  brenmark: 'Wants monitors let in by a date, and can say at home that the Council acted.',
  hollin: 'Asks of every text whether the host agrees. What Velmara accepts, it does not stop.',
  askery:
    'Has citizens with families on both sides. Wants protection in plain words and blame for neither community.',
  dunvar: 'Sends more of its people abroad than others do. Asks who pays, who leads and who brings them out.',
  pellane: 'Lives next to the Lakes Union and follows it where it has a position.',
  tirosa: 'Promised its voters to speak up early. Looks for company before it does.',
  karsa:
    'Hosts those who crossed at Olm and sells Velmara its fuel. Wants others to share what relief costs.',
  belloway: 'Chairs the Union and looks for words that all six can carry out.',
  imrith: 'Wary of missions that nobody invited. A request from inside Velmara would count with it.',
  norrick:
    'Knows Velmara’s police from years of training them. Likes a practical offer better than a declaration.',
  thalmere: 'Its grain goes out through Port Sarn. Wants the Union to keep its good name.',
  ulvane: 'The smallest member, with citizens at work in the relief agencies. Their safety comes first.',
};
