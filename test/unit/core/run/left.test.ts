/** How many rows of a run are left, where nothing says which rows were confirmed. */
import {rowsLeft} from '../../../../src/core/run/left';

type Ports = Parameters<typeof rowsLeft>[0];
type Run = Parameters<typeof rowsLeft>[1];

const ports = {
  features: {queueOf: () => ({sheet: {queued: () => [2, 3, 5]}})},
} as unknown as Ports;

it.each([
  ['upload', 3],
  ['delete', 0],
  ['offBoard', 0],
])('Of a run of 0.1.0 with the action %s, %i are left', (action, left) => {
  expect(rowsLeft(ports, {action} as Run, {})).toBe(left);
});
