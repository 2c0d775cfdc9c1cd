/**
 * Each action that changes something first reports what it would do: with the run's own planning, and without a change.
 */
import {
  ACTIONS,
  canPreview,
  isDestructive,
} from '../../../src/core/rows/actions';
import {sampleOf} from '../../support/sample';
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  ROWS,
  type SmallCompany,
} from '../../support/small-company';

let small: SmallCompany;
let rewind: () => void;

beforeAll(async () => {
  small = await openSmallCompany({[ADA]: 'a year', [CLEO_SALES]: 'a year'});
  small.hold('ends tomorrow', true, ADA);
  small.hold('half a year', true, BEN);
  small.hold('half a year, newer', false, BEN);
  small.hold('ends tomorrow', true, CLEO);
  small.hold('half a year', false, CLEO);
  rewind = small.checkpoint();
}, 120_000);

beforeEach(() => rewind());

const everything = () => [
  ...ROWS.map(({user, alias}) => small.holds(user, alias)),
  small.holds(ADA, ADA_DESK),
];
const previewed = (...of: Parameters<SmallCompany['run']>) => {
  const [action, aliases, options] = of;
  return small.run(action, aliases, {...options, previews: true});
};
const message = (alias: string) => small.row(alias)['Message'];

describe('the preview of Renew', () => {
  it('says which certificate would come from where, changes nothing, and is what Renew then does', () => {
    const before = everything();
    expect(previewed('renew')).toEqual([]);
    expect(everything()).toEqual(before);
    expect(message(ADA)).toMatch(
      /^Preview of Renew: “.+” \(valid until \d+ \w{3} \d{4}\) would be uploaded to Gmail and made the default\./,
    );
    expect(message(BEN)).toMatch(/^Preview of Renew: Nothing would change/);
    expect(message(CLEO)).toMatch(/which Gmail has, would become the default/);
    expect(message(CLEO_SALES)).toMatch(/would be uploaded/);
    expect(small.run('renew', [BEN])).toEqual([]);
    expect(small.run('renew', [CLEO])).toEqual(['setDefault']);
    expect(small.run('renew', [ADA])).toEqual(['insert', 'setDefault']);
    expect(small.holds(CLEO)).toEqual(['ends tomorrow', 'half a year *']);
  });

  it('leaves State, password and certificate columns unchanged, and is labeled in the Log', () => {
    small.run('refresh');
    const row = small.row(ADA);
    const {Message: _, Details: __, Updated: ___, ...before} = row;
    previewed('renew');
    expect(small.row(ADA)).toMatchObject(before);
    const [last] = small.lines('Log').slice(-1);
    expect(last).toMatchObject({
      Action: 'Preview of Renew',
      Before: '',
      After: '',
      Outcome: '',
    });
  });

  it('says of an address that is not confirmed yet that Gmail would refuse it', () => {
    const {settings} = small.ask('settings');
    const relaxed = {...settings, asWarning: ['address-mismatch']};
    small.ask('saveSettings', {settings: relaxed});
    small.type(CLEO_SALES, 'User', ADA);
    small.type(CLEO_SALES, 'Alias', ADA_NEW);
    expect(previewed('renew', [ADA_NEW])).toEqual([]);
    expect(message(ADA_NEW)).toMatch(
      /^Preview of Renew: Nothing would change\. The user hasn’t confirmed/,
    );
    small.run('renew', [ADA_NEW]);
    expect(small.holds(ADA, ADA_NEW)).toEqual([]);
  });
});

describe('the preview of Update', () => {
  it('says what would be uploaded and what would become the default, as Update then does', () => {
    small.behindOurBack(BEN, 'half a year', 'delete');
    expect(previewed('update')).toEqual([]);
    expect(message(ADA)).toMatch(/Nothing would change/);
    expect(message(BEN)).toMatch(/would become the default/);
    expect(message(CLEO_SALES)).toMatch(/would be uploaded/);
    expect(small.run('update', [ADA])).toEqual([]);
    expect(small.run('update', [BEN])).toEqual(['setDefault']);
    expect(small.run('update', [CLEO_SALES])).toEqual(['insert', 'setDefault']);
  });
});

describe('the preview of Set default and Restore', () => {
  it('says which certificate would be the default', () => {
    small.run('upload', [CLEO_SALES]);
    small.run('list');
    expect(previewed('setDefault', [CLEO_SALES])).toEqual([]);
    expect(message(CLEO_SALES)).toMatch(/Nothing would change/);
    expect(previewed('setDefault', [BEN])).toEqual([]);
    expect(message(BEN)).toMatch(
      /^Preview of Set default: Nothing would change\. The row doesn’t say/,
    );
    small.run('renew', [CLEO]);
    expect(previewed('restore', [CLEO])).toEqual([]);
    expect(message(CLEO)).toMatch(
      /^Preview of Restore previous default: “.+” \(valid until .+\), which Gmail has, would become the default\./,
    );
    expect(small.run('restore', [CLEO])).toEqual(['setDefault']);
    expect(small.holds(CLEO)).toEqual(['ends tomorrow *', 'half a year']);
  });
});

describe('the preview of Delete', () => {
  beforeEach(() => small.run('upload', [ADA]));

  it('names the certificate, or says why it would be refused, and needs no confirmation', () => {
    expect(previewed('delete', [ADA])).toEqual([]);
    expect(message(ADA)).toMatch(
      /^Preview of Delete: Nothing would change\. .*default/,
    );
    expect(small.row(ADA)['State']).toBe('Uploaded');
    expect(previewed('delete', [ADA], {force: true})).toEqual([]);
    expect(message(ADA)).toMatch(
      /^Preview of Delete: “.+” \(of ada@small\.example, valid until .+, the default\) would be deleted from Gmail\./,
    );
    expect(small.holds(ADA)).toContain('a year *');
    const run = {force: true, confirmed: 1};
    expect(small.run('delete', [ADA], run)).toEqual(['delete']);
    expect(small.holds(ADA)).toEqual(['ends tomorrow']);
  });

  it('counts what would be refused, and tells the page that it was a preview', () => {
    small.workspace.activate('Rollout', ['A2']);
    const order = {action: 'delete', selection: 'selected'} as const;
    let progress = small.ask('start', {...order, previews: true});
    while (!progress.finished) progress = small.ask('continue');
    expect(progress).toMatchObject({previews: true, blocked: 1, succeeded: 0});
  });
});

describe('the preview of Off-board', () => {
  it('names every certificate of every address of the user, those without a row too', () => {
    small.hold('half a year', true, ADA, ADA_DESK);
    expect(previewed('offBoard', [ADA])).toEqual([]);
    expect(message(ADA)).toMatch(
      /^Preview of Off-board: 2 certificates would be deleted from Gmail: “.+” \(of ada@small\.example, .+, the default\) and “.+” \(of ada\.desk@small\.example, .+\)\.$/,
    );
    expect(small.row(ADA)['State']).not.toBe('Off-boarded');
    expect(small.run('offBoard', [ADA], {confirmed: 1})).toEqual([
      'delete',
      'delete',
    ]);
    expect(previewed('offBoard', [ADA])).toEqual([]);
    expect(message(ADA)).toMatch(/Nothing would change/);
    expect(small.row(ADA)['State']).toBe('Off-boarded');
  });

  it('names as many as keep the cell readable, and counts the rest', () => {
    for (let i = 0; i < 19; i++) small.hold('half a year', false, CLEO);
    previewed('offBoard', [CLEO]);
    expect(message(CLEO)).toMatch(/^Preview of Off-board: 21 certificates/);
    expect(message(CLEO)).toMatch(/ and 6 more\.$/);
  });
});

describe('what a preview says', () => {
  const cases = ACTIONS.filter(canPreview).flatMap(action =>
    ROWS.flatMap(({alias}) =>
      [false, true].map(force => ({action, alias, force})),
    ),
  );

  it.each(sampleOf(cases, 9))(
    'is what the run does: $action of $alias (forced: $force)',
    ({action, alias, force}) => {
      asListed();
      expect(previewed(action, [alias], {force})).toEqual([]);
      const says = message(alias)!;
      const confirmed = isDestructive(action) ? {confirmed: 1} : {};
      const writes = small.run(action, [alias], {force, ...confirmed});
      const planned = {
        insert: /would be uploaded/.test(says),
        setDefault: /made the default|would become the default/.test(says),
        delete: /would be deleted/.test(says),
      };
      expect({says, ...done(writes)}).toEqual({says, ...planned});
      expect(says.includes('Nothing would change')).toBe(writes.length === 0);
    },
  );

  // Rows name certificates, and the Log has a default that was replaced.
  let asListed: () => void;
  beforeAll(() => {
    rewind();
    small.run('list');
    small.run('upload', [ADA]);
    asListed = small.checkpoint();
  });

  const done = (writes: readonly string[]) => ({
    insert: writes.includes('insert'),
    setDefault: writes.includes('setDefault'),
    delete: writes.includes('delete'),
  });
});

describe('a preview', () => {
  it('is in the menu, over the same selections, and asks nothing', () => {
    small.workspace.activate('Rollout', ['A2']);
    small.workspace.menu('previewOffBoardSelected');
    expect(small.workspace.ui.dialogs).toEqual([]);
    expect(message(ADA)).toMatch(/^Preview of Off-board: “/);
    expect(small.workspace.ui.toasts.slice(-1)[0]!.message).toContain(
      'Preview of Off-board: 1 row succeeded, 0 blocked, 0 failed.',
    );
    expect(small.holds(ADA)).toEqual(['ends tomorrow *']);
  });

  it('that nobody watches ends with a mail that says that nothing was changed', () => {
    const {workspace} = small;
    const before = everything();
    workspace.mail.splice(0);
    small.ask('start', {action: 'delete', selection: 'all', previews: true});
    workspace.advanceTo(workspace.clock.now() + 300_000);
    expect(workspace.mail.map(it => it.subject)).toEqual([
      expect.stringContaining('Preview of Delete') as string,
    ]);
    expect(workspace.mail[0]!.body).toContain('Nothing was changed.');
    expect(everything()).toEqual(before);
    expect(small.ask('overview').run).toBeNull();
  });

  it('leaves the rows among those that need attention', () => {
    small.type(BEN, 'Certificate file', 'no file');
    small.run('upload', [BEN]);
    expect(small.row(BEN)['State']).toBe('Blocked');
    const order = {action: 'renew', selection: 'attention'} as const;
    small.ask('start', {...order, previews: true});
    while (!small.ask('continue').finished);
    expect(message(BEN)).toMatch(/^Preview of Renew/);
    expect(small.ask('preview', order).count).toBe(1);
  });

  it.each(['upload', 'check', 'refresh', 'list'] as const)(
    'is refused for %s, which starts nothing',
    action => {
      const order = {action, selection: 'all', previews: true} as const;
      expect(small.refusal('start', order)).toEqual(['not-previewed']);
      expect(small.ask('overview').run).toBeNull();
    },
  );

  it('is not mistaken for a run because of an invalid flag', () => {
    const order = {verb: 'start', action: 'delete', selection: 'all'};
    const door = {...order, previews: 'no', confirmed: 4};
    expect(small.workspace.run('door', [door])).toMatchObject({ok: false});
    expect(small.ask('overview').run).toBeNull();
  });
});
