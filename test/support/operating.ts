/** What an operator does in the sheet of any company: asks the door, and reads a sheet by its headers. */
import {linesOf, type Line} from '../../emulator/company';
import type {Workspace} from '../../emulator/workspace';
import type {DoorAnswer, Verb, Verbs} from '../../src/core/door/contract';

export interface Operating {
  /** Asks the door. @throws Error with the notices */
  ask<V extends Verb>(verb: V, input?: Verbs[V]['in']): Verbs[V]['out'];
  /** Asks the door and gives the codes of the notices that it refuses with; empty when it does not refuse. */
  refusal<V extends Verb>(
    verb: V,
    input?: Verbs[V]['in'],
    as?: string,
  ): string[];
  /** The lines of a sheet, by header. */
  lines(sheet: string): Line[];
  /** Writes into a line of a sheet, from 0 below the header, as a person would. */
  typeInto(sheet: string, line: number, header: string, value: string): void;
}

export function operatingOn(workspace: Workspace): Operating {
  const door = <V extends Verb>(
    verb: V,
    input: Verbs[V]['in'] | undefined,
    as?: string,
  ) =>
    workspace.run('door', [{verb, ...input}], as ? {as} : {}) as DoorAnswer<V>;
  return {
    ask(verb, input) {
      const answer = door(verb, input);
      if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
      return answer.value;
    },
    refusal(verb, input, as) {
      const answer = door(verb, input, as);
      return answer.ok ? [] : answer.notices.map(it => it.code);
    },
    lines: sheet => linesOf(workspace, sheet),
    typeInto(sheet, line, header, value) {
      const column = workspace.shown(sheet)[0]!.indexOf(header) + 1;
      workspace.edit(sheet, line + 2, column, value);
    },
  };
}
