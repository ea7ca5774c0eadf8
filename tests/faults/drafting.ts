import { emptyCard } from '../../exercise/card';
import type { Account } from './account';
import type { SteadySeat } from './steady-seat';

/** Where everybody here writes: the first card of the first move. */
export const cardPlace = { kind: 'card', move: 1, ordinal: 1 };

interface Draft {
  penCounter: number;
  revision: number;
  content: { target: string };
}

/** One seat that holds the pen of its team's card and saves what it types. */
export class Drafting {
  private draft: Draft | null = null;

  constructor(
    private readonly seat: SteadySeat,
    private readonly account: Account,
  ) {}

  /** Saves one more state of the card, and notes it when it was acknowledged. */
  async save(target: string): Promise<void> {
    this.draft ??= await this.penTaken();
    const { penCounter, revision } = this.draft;
    const content = { ...emptyCard, target };
    const answer = await this.seat.insist('saveDraft', { ...cardPlace, penCounter, revision, content });
    const stands = answer.draft as Draft | undefined;
    // Sent again after a lost answer, it meets its own text.
    if (!stands || stands.content.target !== target || stands.revision !== revision + 1) {
      this.seat.strange.push(`saveDraft on revision ${revision}: ${JSON.stringify(answer)}`);
      this.draft = null;
      return;
    }
    this.draft = stands;
    this.account.drafts.set(this.seat.seat, { revision: stands.revision, content });
    this.account.acknowledge();
  }

  private async penTaken(): Promise<Draft> {
    const answer = await this.seat.insist('takePen', cardPlace);
    if (answer.code === 'Paused') {
      await this.seat.until(() => !this.seat.isPaused, 'the exercise to go on');
      return this.penTaken();
    }
    if (!answer.ok) throw new Error(`The pen was refused: ${JSON.stringify(answer)}`);
    return answer.draft as Draft;
  }
}
