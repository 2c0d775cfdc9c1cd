/**
 * Outcomes as JSON, for journals and what tasks share. What Gmail holds is kept as its PEM alone: certificates that were read are ten
 * times as long, and their bytes are no JSON. They are read again when someone looks at them.
 */
import {isRecord} from '../../src/core/google/gmail/json';
import type {SmimeInfo} from '../../src/core/google/gmail/smime-info';
import {readHeld, type Held} from '../../src/core/rows/held';

export function keptText(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    isHeld(it) ? withoutChain(it) : it,
  );
}

/** @throws SyntaxError for a text that is no JSON */
export function keptValue(text: string): unknown {
  return JSON.parse(text, (_, it: unknown) => (isHeld(it) ? read(it) : it));
}

/** Not even looking at it. */
function withoutChain(held: SmimeInfo): object {
  const names = Object.keys(held).filter(it => it !== 'chain');
  return Object.fromEntries(names.map(it => [it, held[it as keyof SmimeInfo]]));
}

function isHeld(value: unknown): value is SmimeInfo {
  return (
    isRecord(value) &&
    typeof value['pem'] === 'string' &&
    typeof value['issuerCn'] === 'string' &&
    typeof value['isDefault'] === 'boolean'
  );
}

function read(info: SmimeInfo): Held {
  let chain: Held['chain'] | null = null;
  return {
    ...info,
    get chain() {
      return (chain ??= readHeld(info).chain);
    },
  };
}
