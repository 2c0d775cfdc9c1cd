/** Imports' writes to a sheet whose rows the admin fills: texts, whatever they look like. */

/** A change to an existing row, by its key; if several rows have the key, the first one changes. */
export interface InputChange<Cells> {
  readonly key: string;
  readonly cells: Cells;
}

/** `Filled` can be written into rows that are there. */
export interface InputSheet<Inputs, Filled extends keyof Inputs> {
  /**
   * Adds rows at the end, and room for them, set up like the others. Cut off, it has added whole rows, the first ones.
   */
  append(rows: readonly Inputs[]): void;
  /**
   * Whether inputs can be written.
   *
   * @param added - rows that are to be appended
   * @throws DoorRefusal where someone else protects one of the cells; nothing is changed then
   */
  refuseGuarded(added: number, changes: readonly InputChange<object>[]): void;
  /** Writes inputs into rows that are there. */
  fill(changes: readonly InputChange<Partial<Pick<Inputs, Filled>>>[]): void;
}
