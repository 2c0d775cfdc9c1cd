import type {ComponentChildren} from 'preact';
import type {Overview} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {goToTab} from '../router';
import {begin, occupied} from '../run';
import {setUpSheets} from '../sheet';
import {say} from '../words';
import {turnOnSchedule} from './first-run';
import {countsIn} from './steps';

/** A step's button: in its card, or as a link next to its name while another step comes first. */
function StepButton(props: {
  asLink?: boolean;
  link: string;
  button: string;
  busy?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  const {asLink = false, link, button, busy = false, disabled = false} = props;
  return (
    <Button
      look={asLink ? 'quiet' : 'primary'}
      {...{busy, disabled, onPress: props.onPress}}
      {...(asLink && {label: button})}
    >
      {asLink ? link : button}
    </Button>
  );
}

export function SheetsCard(): ComponentChildren {
  const t = say.firstRun.sheets;
  return (
    <>
      <Notices notices={setUpSheets.notices.value} urgent />
      <Button
        look="primary"
        busy={setUpSheets.busy.value}
        onPress={() => void setUpSheets()}
      >
        {t.button}
      </Button>
      <p class="quiet">{t.hint}</p>
    </>
  );
}

export function RowsCard({asLink}: {asLink?: boolean}) {
  const t = say.firstRun.rows;
  return (
    <>
      <StepButton
        {...(asLink && {asLink})}
        link={t.link}
        button={t.button}
        onPress={() => goToTab('import')}
      />
      {!asLink && <p class="quiet">{t.hint}</p>}
    </>
  );
}

export function CheckCard(props: {sheet: Overview; asLink?: boolean}) {
  const t = say.firstRun.check;
  const {unchecked} = countsIn(props.sheet);
  return (
    <>
      {!props.asLink && <Notices notices={begin.notices.value} urgent />}
      <StepButton
        {...(props.asLink && {asLink: true})}
        link={t.link}
        button={t.button(unchecked)}
        disabled={occupied.value}
        busy={begin.busy.value}
        onPress={() =>
          void begin({action: 'check', selection: 'todo', only: 'toCheck'})
        }
      />
    </>
  );
}

export function ScheduleCard({asLink}: {asLink?: boolean}) {
  const t = say.firstRun.schedule;
  return (
    <>
      <StepButton
        {...(asLink && {asLink})}
        link={t.link}
        button={t.button}
        busy={turnOnSchedule.busy.value}
        disabled={occupied.value}
        onPress={() => void turnOnSchedule()}
      />
      <Notices notices={turnOnSchedule.notices.value} urgent />
    </>
  );
}
