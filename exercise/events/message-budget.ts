/** Staff limited what each team may send to others in a move, or took the limit away. */
export interface MessageBudgetSet {
  type: 'MessageBudgetSet';
  /** Null for no limit. */
  perMove: number | null;
}
