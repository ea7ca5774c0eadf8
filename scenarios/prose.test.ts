import { describe, expect, test } from 'vitest';
import { prose } from './prose';

describe('prose', () => {
  test('joins the lines of a paragraph and keeps paragraphs apart', () => {
    const text = prose`
      One line
      and its rest.

      Another.
    `;
    expect(text).toBe('One line and its rest.\n\nAnother.');
  });

  test('keeps the items of a list on lines of their own', () => {
    const text = prose`
      1. First point,
         continued.
      2. Second.
      - A dash.
    `;
    expect(text).toBe('1. First point, continued.\n2. Second.\n- A dash.');
  });
});
