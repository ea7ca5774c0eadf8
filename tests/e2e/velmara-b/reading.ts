import { page } from './stage';

/** Somebody sees a report of this title on their own screen; on a phone behind the pane of what happened. */
export async function readsTitle(name: string, title: string): Promise<void> {
  const on = page(name);
  if ((on.viewportSize()?.width ?? 0) <= 760)
    await on
      .getByRole('navigation')
      .getByRole('button', { name: /^What happened/ })
      .click();
  await on.getByRole('heading', { name: title }).first().waitFor();
}
