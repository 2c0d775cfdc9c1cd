import type {ComponentChildren} from 'preact';
import {say} from '../words';
import {ExplainButton} from './explanation';
import {guide} from './guide';
import {pageOf, type Section} from './sections';

/** Opens the guide at the page about a section; without a guide, a short text. */
export function Help({of}: {of: Section}) {
  const t = say.help;
  const {title, text} = t.sections[of];
  const address = pageOf(of, guide);
  if (address !== null) {
    return (
      <a
        class="help"
        href={address}
        target="_blank"
        rel="noopener"
        aria-label={t.of(title)}
      >
        <QuestionMark />
      </a>
    );
  }
  return (
    <ExplainButton
      look="help"
      label={t.of(title)}
      more={null}
      {...{title, text}}
    >
      <QuestionMark />
    </ExplainButton>
  );
}

/** The heading of a section, with its help at the other end of the line. */
export function HelpedHeading(props: {
  id: string;
  of: Section;
  children: ComponentChildren;
}) {
  return (
    <div class="title">
      <h2 id={props.id}>{props.children}</h2>
      <Help of={props.of} />
    </div>
  );
}

function QuestionMark() {
  return (
    <svg class="picture" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7" />
      <path d="M8 8a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5M10 13.6v.1" />
    </svg>
  );
}
