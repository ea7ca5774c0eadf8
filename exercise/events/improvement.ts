import type { CarriedItem, CarriedOver, CorrectiveAction, Finding } from '../state';

/** Staff wrote down what they found, or gave a finding another wording: the id is then the same. */
export interface FindingWritten {
  type: 'FindingWritten';
  finding: Finding;
}

/** A finding was withdrawn. Actions that answered it stay. */
export interface FindingWithdrawn {
  type: 'FindingWithdrawn';
  finding: string;
}

/** Something to do was agreed, or given another wording, owner or day: the id is then the same. */
export interface ActionWritten {
  type: 'ActionWritten';
  action: CorrectiveAction;
}

/** An action was withdrawn. */
export interface ActionWithdrawn {
  type: 'ActionWithdrawn';
  action: string;
}

/** Before an export somebody left a text out, or took it in again. The record itself keeps it. */
export interface TextReviewed {
  type: 'TextReviewed';
  item: string;
  isLeftOut: boolean;
}

/** What the last exercise of the group left to do was taken over. */
export interface ItemsCarried extends Omit<CarriedOver, 'items'> {
  type: 'ItemsCarried';
  items: Omit<CarriedItem, 'answer'>[];
}

/** Staff said what became of something that was taken over. */
export interface CarriedItemAnswered {
  type: 'CarriedItemAnswered';
  item: string;
  isDone: boolean;
  note: string;
}
