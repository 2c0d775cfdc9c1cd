/** The users in the list: the search text, and how many are shown. */
import {signal} from '@preact/signals';
import {goTo} from './landing';

/** How many are shown at once. */
export const STEP = 25;

export const search = signal('');
export const most = signal(STEP);

/** Searches for a part of an address, a state or a reason. */
export function searchFor(text: string): void {
  search.value = text;
  most.value = STEP;
}

/** Shows the users in one state, and moves the focus to them. @param label - the state's name */
export function showState(label: string): void {
  searchFor(label);
  goTo('users');
}
