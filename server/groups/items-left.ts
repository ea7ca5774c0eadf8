import type { CarriedItem, State } from '../../exercise/state';
import type { Redaction } from '../papers/redact';
import { plainName } from '../papers/redaction/people';
import { leftOut } from '../papers/redaction/words';

/** Something that a group left to do, as the next exercise takes it over. */
export type LeftItem = Omit<CarriedItem, 'answer'>;

/**
 * What an exercise left to do: the actions that were agreed in it, what people told the room that they will do, and what it
 * had taken over itself and nobody called done. Actions have no answer of their own, so all of them count as unfinished.
 * A text that was left out of the papers is not among them, in none of its wordings, nor what stands for a commitment that
 * staff have hidden, also where it was told again since. Under the rule that names nobody, nobody owns a commitment.
 * @param struck the texts that stand in no file
 */
export function itemsLeft(whole: State, redaction: Redaction, struck: Iterable<string>): LeftItem[] {
  const hidden = new Set([...struck].map(plainName));
  const isHidden = (text: string) => hidden.has(plainName(text));
  const { actions, carried } = whole.improvement;
  const items: LeftItem[] = [
    ...actions.map(({ id, text, owner, due }) => ({ id, kind: 'action' as const, text, owner, due })),
    ...whole.commitments
      .filter(({ seat }) => !hasHiddenCommitment(whole, seat))
      .map(({ seat, text }) => ({
        id: `commitment:${seat}`,
        kind: 'commitment' as const,
        text,
        owner: redaction.person(seat),
        due: null,
      })),
    ...(carried?.items ?? [])
      .filter(({ answer }) => !answer?.isDone)
      .map(({ id, kind, text, owner, due }) => ({ id, kind, text, owner, due })),
  ];
  const ids = new Set<string>();
  return items
    .filter(({ id, text }) => !isHidden(text) && !ids.has(id) && ids.add(id))
    .map(({ owner, text, ...item }) => ({
      ...item,
      text: redaction.text(text),
      owner: isHidden(owner) || !mayBeNamed(item.kind, redaction) ? '' : redaction.text(owner),
    }))
    .filter(({ text }) => text !== leftOut);
}

const hasHiddenCommitment = ({ hiddenTexts }: State, seat: string) =>
  hiddenTexts.some(({ subject }) => subject.kind === 'shared-commitment' && subject.seat === seat);

/** Who told the room what they will do is a person; who owns an action is often an office, and names are masked in it. */
const mayBeNamed = (kind: LeftItem['kind'], { namesPeople }: Redaction) => kind === 'action' || namesPeople;
