import type {Verbs} from '../core/door/contract';

/** Which rows an order is for, as other verbs are asked for them. */
export function rowsOf(
  order: Verbs['start']['in'],
): Omit<Verbs['preview']['in'], 'action'> {
  const {selection, also, cause, only} = order;
  return {
    selection,
    ...(also && {also}),
    ...(cause && {cause}),
    ...(only && {only}),
  };
}
