import {useEffect} from 'preact/hooks';
import {canPreview, OFFERED} from '../action-table';
import {Choice, TextField} from '../fields';
import {prepare} from '../forecast';
import {spreads} from '../further-scan';
import {ActionEntry, Answers} from '../order';
import {PreviewButton} from '../preview-button';
import {goBack} from '../router';
import {going, occupied} from '../run';
import {daysAreWrong, limitsFor, renewalDays, validUntil} from '../run-limits';
import {RunPassword} from '../run-password';
import {overview} from '../sheet';
import {Title} from '../title';
import {say} from '../words';
import {RolloutScope, scope} from './scope';
import {chosenDefault, makesDefault} from './upload';

/** Rarely used functions: Update, previews of every action, and options for the next run only. */
export function AdvancedScreen() {
  const off = occupied.value || prepare.busy.value;
  const isGoing = going.value;
  // The run is shown on the tab itself.
  useEffect(() => {
    if (isGoing) goBack();
  }, [isGoing]);
  const t = say.next.advanced;
  return (
    <>
      <Title>{say.pages.advanced}</Title>
      {overview.value && <RolloutScope of={overview.value} off={off} />}
      <Answers />
      <section aria-labelledby="for-this-run">
        <h2 id="for-this-run">{t.options}</h2>
        <Choice
          label={say.overview.makeDefault}
          checked={makesDefault()}
          disabled={off}
          onChoose={checked => {
            chosenDefault.value = checked;
          }}
        />
        <Choice
          label={say.further.choice}
          hint={say.further.choiceHint}
          checked={spreads.value}
          disabled={off}
          onChoose={checked => {
            spreads.value = checked;
          }}
        />
        <RenewalDays off={off} />
        <RunPassword off={off} />
      </section>
      <section aria-labelledby="update">
        <h2 id="update">{say.actions.update}</h2>
        <ul class="actions">
          <ActionEntry
            of={{
              action: 'update',
              selection: scope.value,
              ...limitsFor('update'),
            }}
            hint={say.updateHint}
            off={off}
          >
            <ValidUntil off={off} />
          </ActionEntry>
        </ul>
      </section>
      <section aria-labelledby="previews">
        <h2 id="previews">{t.previews}</h2>
        <p class="quiet">{t.previewsHint}</p>
        <ul>
          {OFFERED.filter(it => canPreview(it) && it !== 'update').map(it => (
            <li key={it}>
              <PreviewButton
                action={it}
                selection={scope.value}
                off={off || (it === 'renew' && daysAreWrong())}
                named
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Days for this run; a row's own have precedence. */
function RenewalDays({off}: {off: boolean}) {
  const t = say.overview;
  return (
    <TextField
      label={t.renewalDays}
      hint={t.renewalDaysHint}
      kind="numeric"
      value={renewalDays.value}
      disabled={off}
      {...(daysAreWrong() && {wrong: say.schedule.renewalDaysWrong})}
      onType={text => {
        renewalDays.value = text;
      }}
    />
  );
}

/** Like the optional date of Google's sample. */
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
