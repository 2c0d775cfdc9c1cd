import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {ScheduleOverview, ScheduleSettings} from '../core/door/contract';
import {Button} from './button';
import {Confirmation} from './confirmation';
import {Copyable} from './copyable';
import {Choice, Select, TextField} from './fields';
import {Icon} from './icons';
import {TestMail, testMailOf} from './test-mail';
import {Folder} from './watched-folder';
import {Notices} from './notices';
import {openPage} from './router';
import {PasswordField} from './password-field';
import {ask as askDoor} from './rpc';
import {going} from './run';
import {SaveButton} from './save';
import {overview} from './sheet';
import {Title} from './title';
import {
  changed,
  discard,
  draft,
  edit,
  installs,
  loadSchedule,
  otherOwner,
  saveSchedule,
  schedule,
  wrongs,
  type ScheduleDraft,
} from './schedule-form';
import {Help, HelpedHeading} from './help/help';
import {say} from './words';

const EVERY: readonly ScheduleSettings['every'][] = ['never', 'day', 'hour'];
const HOURS = Array.from({length: 24}, (_, hour) => hour);

/**
 * The scope that the delegation entry needs, in addition to Gmail's, to list the users of the domain. For copying; the
 * page makes no requests.
 */
const DIRECTORY_SCOPE =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

/** True while the person is asked whether to take over someone’s schedule. */
const asking = signal(false);

const testDigest = testMailOf(() => askDoor('testDigest', {}));

/** The state of the schedule, with a link to its page. */
export function ScheduleCard() {
  useEffect(() => void loadSchedule(), []);
  const present = schedule.value;
  return (
    <section class="card" aria-labelledby="standing">
      <HelpedHeading id="standing" of="schedule">
        {say.pages.schedule}
      </HelpedHeading>
      <Notices notices={loadSchedule.notices.value} urgent />
      {present ? <Standing of={present} /> : <Unread />}
      {present && (
        <Button id="edit-schedule" onPress={() => openPage('schedule', {})}>
          {say.schedule.edit}
        </Button>
      )}
    </section>
  );
}

function Unread() {
  return loadSchedule.busy.value ? (
    <p class="quiet">{say.common.loading}</p>
  ) : (
    <Button look="quiet" onPress={() => void loadSchedule()}>
      {say.common.again}
    </Button>
  );
}

/** How the sheet is kept up to date automatically. */
export function ScheduleScreen() {
  useEffect(() => void loadSchedule(), []);
  const [present, fields] = [schedule.value, draft.value];
  return (
    <>
      <Title beside={<Help of="schedule" />}>{say.pages.schedule}</Title>
      <p>{say.schedule.intro}</p>
      <Notices notices={loadSchedule.notices.value} urgent />
      {present && fields ? (
        <>
          <section aria-labelledby="standing">
            <h2 id="standing">{say.schedule.state}</h2>
            <Standing of={present} />
          </section>
          {(present.settings.watchedFolder ?? '') !== '' && <Folder />}
          <Form fields={fields} timeZone={present.timeZone} />
          {asking.value && <Question fields={fields} />}
        </>
      ) : (
        <Unread />
      )}
    </>
  );
}

function Standing({of}: {of: ScheduleOverview}) {
  const t = say.schedule;
  const {settings, owner, installed, lastRefresh, next, timeZone} = of;
  const isOn = settings.every !== 'never' && owner !== '';
  const isLost = isOn && !installed && otherOwner.value === '';
  const moment = (time: number) => t.moment(time, timeZone);
  return (
    <>
      <p class="state">
        <Icon mark={isLost ? 'warn' : isOn ? 'good' : 'idle'} />
        <strong>{isLost ? t.lost : isOn ? t.on : t.off}</strong>
      </p>
      {isLost && <p>{t.lostFix}</p>}
      <dl class="facts">
        {owner !== '' && (
          <>
            <dt>{t.owner}</dt>
            <dd>{otherOwner.value === '' ? t.you(owner) : owner}</dd>
          </>
        )}
        <dt>{t.last}</dt>
        <dd>{lastRefresh === null ? t.never : moment(lastRefresh)}</dd>
        {isOn && (
          <>
            <dt>{t.next}</dt>
            <dd>{next === null ? t.notPlanned : moment(next)}</dd>
          </>
        )}
      </dl>
      {of.failure !== '' && (
        <Notices
          notices={[
            {
              code: 'schedule-failed',
              severity: 'block',
              says: t.failure,
              fix: of.failure,
            },
          ]}
        />
      )}
    </>
  );
}

function Form({fields, timeZone}: {fields: ScheduleDraft; timeZone: string}) {
  const t = say.schedule;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (otherOwner.value === '') void saveSchedule(fields);
        else ask();
      }}
    >
      <fieldset>
        <legend>{t.every}</legend>
        {EVERY.map(every => (
          <Choice
            key={every}
            group="every"
            label={t.everies[every]}
            checked={fields.every === every}
            onChoose={() => edit({every})}
          />
        ))}
        {fields.every === 'day' && (
          <Select
            label={t.hour}
            hint={t.hourHint(timeZone)}
            options={HOURS.map(t.hours)}
            chosen={fields.hour}
            onChoose={hour => edit({hour})}
          />
        )}
        <Choice
          label={t.renew}
          hint={t.renewHint}
          checked={fields.renew}
          onChoose={renew => edit({renew})}
        />
        <TextField
          label={t.folder}
          hint={t.folderHint}
          value={fields.watchedFolder}
          onType={text => edit({watchedFolder: text})}
        />
        {fields.watchedFolder.trim() !== '' && (
          <TextField
            label={t.folderSecret}
            hint={t.folderSecretHint}
            value={fields.watchedSecret}
            onType={text => edit({watchedSecret: text})}
          />
        )}
        <Choice
          label={t.readsAll}
          hint={t.readsAllHint}
          checked={fields.readsAll === true}
          onChoose={readsAll => edit({readsAll})}
        />
        <Choice
          label={t.everyUser}
          hint={t.everyUserHint}
          checked={fields.everyUser}
          onChoose={everyUser => edit({everyUser})}
        />
        <div class="beside">
          <Copyable label={t.directoryScope} text={DIRECTORY_SCOPE} />
        </div>
      </fieldset>
      <Before fields={fields} />
      <Save fields={fields} />
    </form>
  );
}

function Before({fields}: {fields: ScheduleDraft}) {
  const t = say.schedule;
  const {renewalDays, tiers, recipients} = wrongs.value;
  return (
    <fieldset>
      <legend>{t.ends}</legend>
      <TextField
        label={t.renewalDays}
        hint={t.renewalDaysHint}
        kind="numeric"
        wrong={renewalDays}
        value={fields.renewalDays}
        onType={text => edit({renewalDays: text})}
      />
      <TextField
        label={t.tiers}
        hint={t.tiersHint}
        wrong={tiers}
        value={fields.tiers}
        onType={text => edit({tiers: text})}
      />
      <TextField
        label={t.recipients}
        hint={t.recipientsHint}
        rows={3}
        wrong={recipients}
        value={fields.recipients}
        onType={text => edit({recipients: text})}
      />
      {!fields.forgetsChat && (
        <PasswordField
          label={t.chat}
          hint={schedule.value?.hasChat ? t.chatStored : t.chatHint}
          value={fields.chat}
          onType={chat => edit({chat})}
        />
      )}
      {schedule.value?.hasChat && (
        <Choice
          label={t.chatForget}
          checked={fields.forgetsChat}
          onChoose={forgetsChat => edit({forgetsChat})}
        />
      )}
      <TestMail of={testDigest} hint={t.testHint} />
    </fieldset>
  );
}

function Save({fields}: {fields: ScheduleDraft}) {
  const t = say.schedule;
  const busy = saveSchedule.busy.value;
  const isWrong = Object.values(wrongs.value).some(it => it !== '');
  const hasOwner = (schedule.value?.owner ?? '') !== '';
  return (
    <div class="save">
      {fields.every !== 'never' ? (
        <p class="quiet">{runsAsYou()}</p>
      ) : (
        hasOwner && <p class="quiet">{t.stopsIt}</p>
      )}
      {changed.value && <p class="unsaved">{say.settings.unsaved}</p>}
      <Notices notices={saveSchedule.notices.value} urgent />
      <div class="choices">
        <Button
          disabled={!changed.value || busy}
          onPress={() => {
            saveSchedule.notices.value = [];
            discard();
          }}
        >
          {say.settings.discard}
        </Button>
        <SaveButton
          by={saveSchedule}
          changed={changed.value}
          off={!(changed.value || installs.value) || isWrong || going.value}
        >
          {saveLabel(fields)}
        </SaveButton>
      </div>
    </div>
  );
}

function saveLabel({every}: ScheduleDraft): string {
  const t = say.schedule;
  if (otherOwner.value !== '') {
    return every === 'never' ? t.stopOther : t.takeOver;
  }
  return installs.value ? t.switchOn : say.settings.save;
}

function runsAsYou(): string {
  const {runsAsYou: now, willRunAsYou: then} = say.schedule;
  const says = schedule.value?.installed ? now : then;
  return says(overview.value?.operator ?? '');
}

function ask(): void {
  saveSchedule.notices.value = [];
  asking.value = true;
}

function Question({fields}: {fields: ScheduleDraft}) {
  const t = say.schedule;
  const owner = otherOwner.value;
  const stops = fields.every === 'never';
  return (
    <Confirmation
      title={stops ? t.stopTitle(owner) : t.takeOverTitle(owner)}
      confirm={stops ? t.stopConfirm : t.takeOverConfirm}
      look={stops ? 'danger' : 'primary'}
      ready
      busy={saveSchedule.busy.value}
      onConfirm={() => saveSchedule(fields)}
      onClose={() => {
        asking.value = false;
      }}
    >
      <p>{stops ? t.stopSays(owner) : t.takeOverSays(owner)}</p>
      {!stops && <p>{runsAsYou()}</p>}
      <Notices notices={saveSchedule.notices.value} urgent />
    </Confirmation>
  );
}
