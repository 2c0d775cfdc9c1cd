import {signal} from '@preact/signals';
import {VERSION} from '../version';
import {Button} from './button';
import {Copyable} from './copyable';
import {news} from './help/build-facts';
import {guide} from './help/guide';
import {startOf} from './help/sections';
import {Notices} from './notices';
import {ask} from './rpc';
import {going} from './run';
import {task} from './task';
import {say} from './words';

const diagnostics = signal('');

const diagnose = task(async () => {
  diagnostics.value = (await ask('diagnostics', {})).text;
});

/** The version, its news, and information for support. */
export function About() {
  const t = say.about;
  return (
    <section class="card" aria-labelledby="about">
      <h2 id="about">{t.title}</h2>
      <dl class="about">
        <dt>{t.version}</dt>
        <dd>{VERSION}</dd>
        <dt>{t.licence}</dt>
        <dd>{t.licenceName}</dd>
        <dt>{t.notices}</dt>
        <dd>{t.noticesAt}</dd>
      </dl>
      <News />
      {guide !== null && (
        <a href={startOf(guide)} target="_blank" rel="noopener">
          {t.guide}
        </a>
      )}
      <Button
        disabled={going.value}
        busy={diagnose.busy.value}
        onPress={() => void diagnose()}
      >
        {t.copyDiagnostics}
      </Button>
      <p class="quiet">{t.diagnosticsHint}</p>
      <Notices notices={diagnose.notices.value} urgent />
      {diagnostics.value && (
        <Copyable
          block
          atOnce
          label={t.diagnosticsLabel}
          text={diagnostics.value}
        />
      )}
    </section>
  );
}

/** What the changelog says of this version: in English, which each language’s summary says. */
function News() {
  const {version, groups} = news;
  return (
    <details class="news">
      <summary>{say.about.news(version)}</summary>
      <div lang="en" dir="ltr">
        {groups.map(({title, items}) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {items.map(it => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
