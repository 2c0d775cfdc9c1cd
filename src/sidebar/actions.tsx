import {signal} from '@preact/signals';
import type {Action, Selection} from '../core/door/contract';
import type {DestructiveAction} from '../core/rows/actions';
import {OFFERED, actionsIn, destructiveIn} from './action-table';
import {Choice, TextField} from './fields';
import {prepare} from './forecast';
import {FurtherPanel} from './further-addresses';
import {lookFurther, spreads, uploadFurther} from './further-scan';
import {
  ActionEntry,
  Answers,
  DangerZone,
  SelectionOfRows,
  useOwnAnswers,
} from './order';
import {going, occupied} from './run';
import {isDays, limitsFor, renewalDays, validUntil} from './run-limits';
import {RunPassword} from './run-password';
import {stored} from './settings-form';
import {HelpedHeading} from './help/help';
import {say} from './words';

type HarmlessAction = Exclude<Action, DestructiveAction>;

/** What a person looks for, in the order in which it is usually needed. */
const GROUPS = ['bringIn', 'keepValid', 'change'] as const;

const selection = signal<Selection>('selected');
/** null until the person chooses: then the setting holds. */
const chosenDefault = signal<boolean | null>(null);

/** Which rows, and what to do to them. */
export function Actions() {
  const t = say.overview;
  const off =
    occupied.value ||
    prepare.busy.value ||
    lookFurther.busy.value ||
    uploadFurther.busy.value;
  useOwnAnswers('rollout');
  return (
    <section aria-labelledby="actions">
      <HelpedHeading id="actions" of="actions">
        {t.actions}
      </HelpedHeading>
      <SelectionOfRows chosen={selection} off={off} />
      <Answers />
      <FurtherPanel />
      <RunPassword off={going.value} />
      {GROUPS.map(name => (
        <div class="group" role="group" aria-labelledby={name} key={name}>
          <h3 id={name}>{say.actionGroups[name]}</h3>
          <ul class="actions">
            {actionsIn(OFFERED, name).map(it => (
              <OneAction key={it} action={it} off={off} />
            ))}
          </ul>
        </div>
      ))}
      <DangerZone
        title={t.danger}
        hint={t.dangerHint}
        actions={destructiveIn(OFFERED)}
        selection={selection.value}
        off={off}
      />
    </section>
  );
}

function OneAction({action, off}: {action: HarmlessAction; off: boolean}) {
  const makeDefault =
    chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
  const isWrong = action === 'renew' && daysWrong() !== undefined;
  return (
    <ActionEntry
      of={{
        action,
        selection: selection.value,
        ...(action === 'upload' && {makeDefault}),
        ...limitsFor(action),
      }}
      hint={say.actionHints[action]}
      off={off || isWrong}
      instead={action === 'upload' && spreads.value ? lookFurther : undefined}
    >
      {action === 'renew' && <RenewalDays off={off} />}
      {action === 'update' && <ValidUntil off={off} />}
      {action === 'upload' && (
        <Choice
          label={say.overview.makeDefault}
          checked={makeDefault}
          disabled={off}
          onChoose={checked => {
            chosenDefault.value = checked;
          }}
        />
      )}
      {action === 'upload' && (
        <Choice
          label={say.further.choice}
          hint={say.further.choiceHint}
          checked={spreads.value}
          disabled={off}
          onChoose={checked => {
            spreads.value = checked;
          }}
        />
      )}
    </ActionEntry>
  );
}

/** Days for this run; a row's own still come first. */
function RenewalDays({off}: {off: boolean}) {
  const t = say.overview;
  const wrong = daysWrong();
  return (
    <TextField
      label={t.renewalDays}
      hint={t.renewalDaysHint}
      kind="numeric"
      value={renewalDays.value}
      disabled={off}
      {...(wrong !== undefined && {wrong})}
      onType={text => {
        renewalDays.value = text;
      }}
    />
  );
}

function daysWrong(): string | undefined {
  const text = renewalDays.value;
  return text === '' || isDays(text) ? undefined : say.upkeep.renewalDaysWrong;
}

/** Google's sample can be given such a date. */
function ValidUntil({off}: {off: boolean}) {
  const t = say.overview;
  return (
    <TextField
      label={t.validUntil}
      hint={t.validUntilHint}
      kind="date"
      value={validUntil.value}
      disabled={off}
      onType={text => {
        validUntil.value = text;
      }}
    />
  );
}
