import {computed, signal} from '@preact/signals';

/**
 * A form: the script's values, and separately what the person has typed, which stays while other parts of the page are
 * open and until it is saved or discarded.
 */
export function formOf<Held, Draft extends object>(
  draftOf: (held: Held) => Draft,
) {
  /** What the script holds; null until it was read. */
  const stored = signal<Held | null>(null);
  /** What the fields hold; null until then, too. */
  const draft = signal<Draft | null>(null);
  const asStored = computed(() => stored.value && draftOf(stored.value));
  const changed = computed(
    () => JSON.stringify(draft.value) !== JSON.stringify(asStored.value),
  );
  const edit = (fields: Partial<Draft>) => {
    if (draft.value) draft.value = {...draft.value, ...fields};
  };
  const discard = () => {
    draft.value = asStored.value;
  };
  const take = (held: Held) => {
    stored.value = held;
    discard();
  };
  /**
   * Takes the script's new values; fields that the person has changed stay unchanged.
   *
   * @param before - the values when the request was made: what was stored, or what was sent to be stored
   */
  const takeBeside = (held: Held, before = asStored.value) => {
    const typed = draft.value;
    take(held);
    if (!before || !typed) return;
    const names = Object.keys(before) as (keyof Draft)[];
    const kept = names.filter(
      it => JSON.stringify(typed[it]) !== JSON.stringify(before[it]),
    );
    edit(Object.fromEntries(kept.map(it => [it, typed[it]])) as Partial<Draft>);
  };
  /** Requests the script's values again. Values stored while the answer was on its way are newer. */
  const readAnew = async (read: () => Promise<Held>) => {
    const before = stored.value;
    const held = await read();
    if (stored.value === before) takeBeside(held);
  };
  return {
    stored,
    draft,
    changed,
    edit,
    discard,
    take,
    takeBeside,
    readAnew,
  };
}
