/** The exercise goes on on paper, or on devices again: whether staff may type in what teams wrote by hand. Staff only. */
export interface PaperModeSet {
  type: 'PaperModeSet';
  on: boolean;
}
