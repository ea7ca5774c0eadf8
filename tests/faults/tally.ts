import type { AwayOutcome, Outcome } from './findings';
import type { RacesOutcome } from './races';
import type { WokeOutcome } from './wake-late';

/** One figure of a run of faults. */
export interface FaultFigure {
  name: string;
  value: number;
  unit: string;
}

/** Reports the figures of a run, and keeps count of what was not as promised. */
export class Tally {
  /** How many things were lost, doubled or otherwise wrong. */
  wrongs = 0;

  constructor(
    private readonly report: (figure: FaultFigure) => void,
    private readonly explain: (text: string) => void,
  ) {}

  count(name: string, value: number): void {
    this.report({ name, value, unit: 'count' });
  }

  /** Reports a figure of somebody else's as it is. */
  figure(figure: FaultFigure): void {
    this.report(figure);
  }

  /** Reports the longest of some times in milliseconds. */
  longest(name: string, times: number[]): void {
    this.report({ name, value: Math.round(Math.max(...times)), unit: 'ms' });
  }

  /** Reports how many things are wrong, and says which, at most ten of them. */
  wrong(name: string, which: string[]): void {
    this.count(name, which.length);
    this.wrongs += which.length;
    for (const one of which.slice(0, 10)) this.explain(`${name}: ${one}`);
  }

  outcome(name: string, { findings, acknowledged, recoveriesMs }: Outcome): void {
    this.count(`acknowledged, ${name}`, acknowledged);
    this.wrong(`lost, ${name}`, findings.lost);
    this.wrong(`doubled, ${name}`, findings.doubled);
    this.wrong(`out of order, ${name}`, findings.disordered);
    this.wrong(`refused and yet done, ${name}`, findings.uncalledFor);
    this.wrong(`views that differ from a fresh one, ${name}`, findings.unlike);
    this.wrong(`answers without meaning, ${name}`, findings.strange);
    this.longest(`longest until the next acknowledgement, ${name}`, recoveriesMs);
  }

  away(name: string, outcome: AwayOutcome): void {
    this.count(`times, ${name}`, outcome.recoveriesMs.length);
    this.count(`refused meanwhile, ${name}`, outcome.refusals);
    this.wrong(`processes that ended, ${name}`, outcome.isAlive ? [] : ['the server']);
    this.outcome(name, outcome);
  }

  races(name: string, { races, doubled, undecided }: RacesOutcome): void {
    this.count(`races, ${name}`, races);
    this.wrong(`double releases, ${name}`, doubled);
    this.wrong(`races that not exactly one won, ${name}`, undecided);
  }

  woke(name: string, { releases, heldOnce, heldAgain, wentOut }: WokeOutcome): void {
    this.count(`releases overdue after a sleep, ${name}`, releases);
    this.count(`held once, ${name}`, heldOnce);
    const bad = [...Array(heldAgain).fill('held again'), ...Array(wentOut).fill('went out')];
    this.wrong(`held again or gone out, ${name}`, bad);
  }
}
