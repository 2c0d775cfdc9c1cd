/** The preview's forecast of a run's cost, compared with the actual cost. */
import type {Forecast, RunAction} from '../../../src/core/door/contract';
import {operatingOn} from '../../support/operating';
import {checkpoint, openCompany, useUpRequests} from '../../support/long-run';

type Company = Awaited<ReturnType<typeof openCompany>>;

let company: Company;
let rewind: () => void;
beforeAll(async () => {
  company = await openCompany({users: 9, aliases: 2, width: 40});
  rewind = checkpoint(company);
});
beforeEach(() => rewind());

interface Took {
  readonly fetches: number;
  readonly seconds: number;
}

/** The forecast for an action over all rows, and its actual cost. */
function tried(action: RunAction): {forecast: Forecast; took: Took} {
  const {workspace} = company;
  const {ask} = operatingOn(workspace);
  const {forecast} = ask('preview', {action, selection: 'all'});
  const began = workspace.clock.now();
  ask('start', {action, selection: 'all'});
  let progress = ask('continue');
  while (!progress.finished) progress = ask('continue');
  const seconds = (workspace.clock.now() - began) / 1000;
  return {forecast, took: {fetches: progress.fetches.run, seconds}};
}

/** Requests as they were made; time as nearly as one can know it. */
function expectRight({forecast, took}: ReturnType<typeof tried>): void {
  expect(Math.abs(forecast.fetches / took.fetches - 1)).toBeLessThan(0.05);
  expect(forecast.seconds).toBeGreaterThan(took.seconds / 2);
  expect(forecast.seconds).toBeLessThan(took.seconds * 2);
}

it.each(['check', 'preview', 'upload', 'renew', 'refresh', 'list'] as const)(
  'is right for %s, with other addresses of a user',
  action => expectRight(tried(action)),
);

it('is right for rows that are repeated', () => {
  tried('upload');
  for (const action of ['upload', 'preview', 'refresh', 'renew'] as const) {
    expectRight(tried(action));
  }
});

it('is right for batches', () => {
  useUpRequests(company);
  const upload = tried('upload');
  expectRight(upload);
  expect(upload.forecast.fetches).toBeLessThan(4 * 18);
  const {batching, costs} = upload.forecast;
  expect(batching).toBe('sparing');
  expect(costs.quick.fetches).toBeGreaterThan(costs.sparing.fetches);
  expectRight(tried('upload'));
});

it('is right for a run of several executions', async () => {
  const large = company;
  company = await openCompany({users: 12, aliases: 2, width: 1});
  try {
    expectRight(tried('upload'));
  } finally {
    company = large;
  }
});
