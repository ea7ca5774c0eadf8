import { aLastingPort } from '../run/lasting-port.mjs';
import type { Store } from '../support/running-server';
import { type ServerProcess, spawnServer } from './server-process';

/** A server that is killed and started again on the same port and the same record, so that its seats find it again. */
export class MortalServer {
  private constructor(
    readonly store: Store,
    readonly port: number,
    private readonly additions: Record<string, string>,
    private current: ServerProcess,
  ) {}

  /** Starts one; resolves when it takes requests. */
  static async start(store: Store, additions: Record<string, string> = {}): Promise<MortalServer> {
    const port = await aLastingPort();
    const current = await spawnServer(store, { port, additions });
    await current.ready;
    return new MortalServer(store, port, additions, current);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get output(): string {
    return this.current.output();
  }

  get isAlive(): boolean {
    const { exitCode, signalCode } = this.current.child;
    return exitCode === null && signalCode === null;
  }

  /** Sends it a signal, such as SIGSTOP. */
  signal(signal: NodeJS.Signals): void {
    this.current.child.kill(signal);
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.current.gone;
  }

  /** Starts it again; resolves when it takes requests. */
  async startAgain(): Promise<void> {
    await this.beginAgain();
    await this.current.ready;
  }

  /** Starts it again without waiting until it is ready. */
  async beginAgain(): Promise<void> {
    this.current = await spawnServer(this.store, { port: this.port, additions: this.additions });
  }

  /** Ends it as an operator would. */
  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.current.gone;
  }

  /** The status with which it answers whether it is ready; 0 when it does not answer. */
  readyStatus(): Promise<number> {
    return fetch(`${this.origin}/api/ready`).then(
      ({ status }) => status,
      () => 0,
    );
  }
}
