/** The page around the sheet: as much of Google Sheets as the script needs, and what happens behind the scenes. */
import {signal} from '@preact/signals';
import {render} from 'preact';
import type {CompanyLanguage} from '../../sample-company/languages';
import type {CompanyName} from '../companies';
import {BehindTheScenes} from './behind-the-scenes';
import {ScriptDialog} from './dialog';
import {ContentBar, Grid} from './grid';
import {
  connected,
  openedIn,
  perform,
  refusal,
  startOver,
  view,
  watch,
} from './link';
import {MenuBar} from './menu-bar';
import {menus} from './menus';
import {ChooseAgain, PermissionDialog} from './permission';
import {SheetTabs} from './sheet-tabs';
import {SidebarFrame} from './sidebar-frame';
import {Toast} from './toast';

function Page() {
  const shown = view.value;
  if (!shown) {
    return (
      <main class="opening">
        <p role="status">The sheet is opening…</p>
      </main>
    );
  }
  return (
    <>
      <header>
        <TitleLine />
        <MenuBar menus={menus(shown)} />
      </header>
      <RedBar />
      <ChooseAgain of={shown} />
      <div class="desk">
        <main>
          <ContentBar />
          <Grid sheet={shown.sheet} />
          <SheetTabs sheets={shown.sheets} open={shown.sheet.name} />
        </main>
        {shown.sidebar && (
          <SidebarFrame key={shown.sidebar.opening} of={shown.sidebar} />
        )}
      </div>
      <BehindTheScenes of={shown} />
      <Toast of={shown.toast} />
      {shown.permission.dialog && (
        <PermissionDialog of={shown.permission.dialog} as={shown.person} />
      )}
      {shown.dialog && <ScriptDialog key={shown.dialog.id} of={shown.dialog} />}
    </>
  );
}

/** The company after the next start. */
const company = signal<CompanyName>('sample');

/** Its language, which the spreadsheet's locale and the sidebar follow. */
const language = signal<CompanyLanguage>(openedIn);

const LANGUAGES: Readonly<Record<CompanyLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  tr: 'Türkçe',
  he: 'עברית',
  ja: '日本語',
};

const LABELS: Readonly<Record<CompanyName, string>> = {
  sample: 'the sample company',
  blank: 'a blank spreadsheet',
  notAllowed: 'blank, not allowed yet',
  large: '3,000 rows',
};

function TitleLine() {
  const shown = view.value!;
  return (
    <div class="title-line">
      <h1 dir="auto">{shown.title}</h1>
      <span class="tag">Playground</span>
      <span class="doing" role="status">
        {!connected.value
          ? 'The playground has stopped.'
          : shown.running
            ? 'Running script…'
            : 'Emulated. Nothing leaves this computer.'}
      </span>
      <label>
        You are
        <select
          value={shown.person}
          onChange={event =>
            void perform({do: 'sitDown', person: event.currentTarget.value})
          }
        >
          {shown.people.map(({address, is}) => (
            <option key={address} value={address}>
              {address} ({is})
            </option>
          ))}
        </select>
      </label>
      <label>
        With
        <select
          value={company.value}
          onChange={event => {
            company.value = event.currentTarget.value as CompanyName;
          }}
        >
          {Object.entries(LABELS).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        In
        <select
          value={language.value}
          onChange={event => {
            language.value = event.currentTarget.value as CompanyLanguage;
          }}
        >
          {Object.entries(LANGUAGES).map(([name, label]) => (
            <option key={name} value={name} lang={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => void startOver(company.value, language.value)}
      >
        Start over
      </button>
    </div>
  );
}

/** Where Apps Script shows a script's exceptions, and Sheets rejected input. */
function RedBar() {
  return (
    <div role="alert">
      {refusal.value && (
        <p class="red-bar">
          <span>{refusal.value}</span>
          <button
            type="button"
            onClick={() => {
              refusal.value = '';
            }}
          >
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}

render(<Page />, document.body);
void watch();
