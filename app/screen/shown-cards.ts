import type { CardContent } from '../../exercise/card';
import type { State, SubmissionWay } from '../../exercise/state';
import { type PlacedTeam, placedTeam } from '../play/placed-team';

/** A card that was shown to the whole room, with its team. */
export interface ShownCard {
  id: string;
  team: PlacedTeam;
  content: CardContent;
  signers: string[];
  how: SubmissionWay;
}

/** The cards of a move that the room may see, in the order of the teams. */
export function shownCards(view: State, move: number): ShownCard[] {
  return Object.values(view.cards)
    .flatMap((card): ShownCard[] => {
      const team = placedTeam(view, card.team);
      if (!card.shown || !card.submitted || !team || card.move !== move) return [];
      const { content, signers, how } = card.submitted;
      return [{ id: card.id, team, content, signers, how }];
    })
    .sort((one, other) => one.team.place - other.team.place || (one.id < other.id ? -1 : 1));
}
