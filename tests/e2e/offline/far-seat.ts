import type { Page } from 'playwright-core';
import type { AppServer } from '../support/app-server';
import { joinAs, type Person } from '../support/cast';
import { aNetwork, type CuttableNetwork } from '../support/cuttable-network';

/** Somebody whose device reaches the server over a network of its own. */
export interface FarSeat extends Person {
  network: CuttableNetwork;
  /** The page that is open now. */
  at(): Page;
  /** The network goes, and the screen has noticed. */
  loseNetwork(): Promise<void>;
  closeTab(): Promise<void>;
  /** Opens the exercise in a new tab. */
  openTab(): Promise<void>;
}

/** Somebody joins over a network that a test can cut. */
export async function aFarSeat(
  server: AppServer,
  name: string,
  code: string,
  team: string,
  device: 'phone' | 'laptop',
): Promise<FarSeat> {
  const network = await aNetwork(Number(new URL(server.api).port));
  const person = await joinAs({ ...server, origin: network.origin }, name, code, team, device);
  let { page } = person;
  const address = page.url();
  return {
    ...person,
    network,
    at: () => page,
    async loseNetwork() {
      await network.cut();
      await page.getByText('No connection.').first().waitFor();
    },
    closeTab: () => page.close(),
    async openTab() {
      page = await person.context.newPage();
      await page.goto(address);
    },
  };
}
