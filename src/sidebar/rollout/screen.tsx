import {useEffect} from 'preact/hooks';
import type {Overview} from '../../core/door/contract';
import {Checklist} from '../first-run/checklist';
import {Notices} from '../notices';
import {canResume, going, isPresent, starting} from '../run';
import {RunPanel} from '../run-panel';
import {overview, refresh} from '../sheet';
import {Title} from '../title';
import {say} from '../words';
import {FirstRun} from './first-run';
import {CommandCard} from './command';
import {JobCard} from './job';
import {Headline, LookAgain} from './headline';
import {Links} from './links';
import {NextStep} from './next-step';
import {Problems} from './problems';

/** The sheet at a glance, and the next step. */
export function RolloutScreen() {
  const sheet = overview.value;
  // The sheet may have been edited while another part of the page was shown.
  useEffect(() => {
    if (overview.value && !going.value) void refresh();
  }, []);
  return (
    <>
      <Notices notices={refresh.notices.value} urgent />
      {sheet ? <Sections of={sheet} /> : <Unread />}
    </>
  );
}

/** In the order in which they are read. */
function Sections({of}: {of: Overview}) {
  const {firstRun} = of;
  if (firstRun && !firstRun.isHidden) {
    return (
      <>
        <Checklist sheet={of} firstRun={firstRun}>
          <Notices notices={of.notices} />
          <RunPanel />
        </Checklist>
        <Problems of={of} />
        <Links of={of} />
      </>
    );
  }
  if (!of.ready) {
    return (
      <>
        <Notices notices={of.notices} />
        <FirstRun of={of} />
      </>
    );
  }
  const isRun = isPresent.value || canResume.value || starting.value !== null;
  return (
    <>
      {isRun ? <RunPanel heading="h1" /> : <Headline of={of} />}
      <Notices notices={of.notices} />
      {!isRun && <RunPanel />}
      <CommandCard of={of.command} />
      <JobCard of={of.job} />
      <FirstRun of={of} />
      <NextStep of={of} />
      <Problems of={of} />
      <Links of={of} />
    </>
  );
}

function Unread() {
  return (
    <>
      <Title>{say.tabs.rollout}</Title>
      {refresh.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <LookAgain />
      )}
    </>
  );
}
