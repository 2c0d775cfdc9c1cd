import type {ComponentType} from 'preact';
import {useEffect, useLayoutEffect} from 'preact/hooks';
import {Button} from '../button';
import {Notices} from '../notices';
import {goToTab} from '../router';
import {going} from '../run';
import {RunPanel} from '../run-panel';
import {setUpSheets} from '../sheet';
import {Title} from '../title';
import {say} from '../words';
import {FolderPart} from './folder';
import {cse, readCse, setUp} from './form';
import {KeyServicePart} from './key-service';
import {LookAgain} from './look-again';
import {PARTS, focusPart, idOf, openPart, part, type Part} from './parts';
import {RowPart} from './row';
import {Help} from '../help/help';
import {RowsPart} from './rows';

const SCREENS: Readonly<Record<Part, ComponentType>> = {
  rows: RowsPart,
  row: RowPart,
  keyService: KeyServicePart,
  folder: FolderPart,
};

/** Client-side encryption: the rows of the CSE sheet, one row’s key pairs, the key service, files to be brought in. */
export function EncryptionScreen() {
  const idle = !going.value;
  useEffect(() => {
    if (idle) void readCse();
  }, [idle]);
  const present = cse.value;
  return (
    <>
      <Title beside={<Help of="encryption" />}>{say.pages.encryption}</Title>
      <RunPanel />
      <Notices notices={readCse.notices.value} urgent />
      {present ? (
        present.ready ? (
          <Ready access={present.access} />
        ) : (
          <NotReady />
        )
      ) : readCse.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <LookAgain />
      )}
    </>
  );
}

function NotReady() {
  const t = say.cse;
  return (
    <section class="card">
      <p>{t.intro}</p>
      <p>{t.notReady}</p>
      <p class="quiet">{t.setUpHint}</p>
      <Notices notices={setUpSheets.notices.value} urgent />
      <Notices notices={setUp.notices.value} urgent />
      <Button
        look="primary"
        disabled={going.value}
        busy={setUp.busy.value}
        onPress={() => void setUp()}
      >
        {say.overview.setUp}
      </Button>
    </section>
  );
}

function Ready({access}: {access: boolean}) {
  const Screen = SCREENS[part.value];
  useLayoutEffect(() => {
    // The button that led here is gone.
    if (document.activeElement === document.body) focusPart();
  }, []);
  return (
    <>
      <Parts />
      {!access && (
        <p class="aside">
          {say.cse.noAccess}{' '}
          <button
            type="button"
            class="link"
            onClick={() => goToTab('settings')}
          >
            {say.overview.openSettings}
          </button>
        </p>
      )}
      <Screen key={part.value} />
    </>
  );
}

function Parts() {
  return (
    <nav class="parts" aria-label={say.cse.parts}>
      {[PARTS.slice(0, 2), PARTS.slice(2)].map((pair, index) => (
        <ul key={index}>
          {pair.map(it => (
            <li key={it}>
              <button
                type="button"
                id={idOf(it)}
                aria-current={part.value === it ? 'page' : undefined}
                onClick={() => openPart(it)}
              >
                {say.cse.part[it]}
              </button>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
