import { type Ack, noAnswer } from '../ack';
import { Delivery } from '../delivery';
import { createOutbox, type DeviceStorage, type Outbox } from '../outbox';

/** What was asked of the server and not answered yet. */
interface Asked {
  name: string;
  message: { id?: string; command?: { type: string } } & Record<string, unknown>;
  resolve: (ack: Ack) => void;
}

/** One tab of a seat: its outbox on the device, its delivery, and a line whose answers the test gives. */
export interface Tab {
  outbox: Outbox;
  delivery: Delivery;
  /** Everything that was asked, in order, answered or not. */
  asked: Asked[];
  /** What the tab thinks of the server's record. */
  isStoreAway: () => boolean;
  /** The connection is there. */
  connect(): void;
  /** The connection is lost, and with it every answer on its way. */
  cut(): void;
  /** Answers what was asked first of what is not answered, and lets the tab go on. */
  answer(ack: Ack & Record<string, unknown>): Promise<void>;
}

/** A tab on a device, not connected yet. */
export function aTab(device: DeviceStorage): Tab {
  const outbox = createOutbox('exercise', 'token-of-amina', device);
  const asked: Asked[] = [];
  let open: Asked[] = [];
  let isUp = false;
  let isAway = false;
  const delivery = new Delivery(outbox, {
    isOpen: () => isUp,
    ask: (name, message) =>
      new Promise((resolve) => {
        const one = { name, message: message as Asked['message'], resolve };
        asked.push(one);
        open.push(one);
      }),
    standing: () => undefined,
    onChange: () => undefined,
    onAway: (now) => {
      isAway = now;
    },
  });
  return {
    outbox,
    delivery,
    asked,
    isStoreAway: () => isAway,
    connect() {
      isUp = true;
      delivery.open();
    },
    cut() {
      isUp = false;
      for (const one of open) one.resolve(noAnswer);
      open = [];
    },
    async answer(ack) {
      const [first, ...rest] = open;
      if (!first) throw new Error('Nothing was asked.');
      open = rest;
      first.resolve(ack);
      await settled();
    },
  };
}

/** Lets everything that only waits for answers go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
