import type { CSSVariablesResolver } from '@mantine/core';

/** Mantine's own names, pointed at the tokens so that each value is written once, in tokens.css. */
const shared = {
  '--mantine-color-body': 'var(--fs-paper)',
  '--mantine-color-text': 'var(--fs-ink)',
  '--mantine-color-bright': 'var(--fs-ink)',
  '--mantine-color-dimmed': 'var(--fs-ink3)',
  '--mantine-color-placeholder': 'var(--fs-ink3)',
  '--mantine-color-anchor': 'var(--fs-accent)',
  '--mantine-color-error': 'var(--fs-grave)',
  '--mantine-color-success': 'var(--fs-ease)',
  '--mantine-color-default': 'var(--fs-sheet)',
  '--mantine-color-default-hover': 'var(--fs-sunk)',
  '--mantine-color-default-color': 'var(--fs-ink)',
  '--mantine-color-default-border': 'var(--fs-edge)',
  '--mantine-color-disabled': 'var(--fs-sunk)',
  '--mantine-color-disabled-color': 'var(--fs-ink3)',
  '--mantine-color-disabled-border': 'var(--fs-rule)',
};

/** Maps Mantine's variables to `--fs-*` in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.5' },
  light: shared,
  dark: shared,
});
