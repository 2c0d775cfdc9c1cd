import {signal} from '@preact/signals';
import {Copyable} from '../copyable';
import {Segments} from '../import/segments';
import {say} from '../words';

const SYSTEMS = ['windows', 'macos', 'openssl'] as const;
type System = (typeof SYSTEMS)[number];

const system = signal<System>(ownSystem());

/** What the person is likely to sit at. */
function ownSystem(): System {
  if (navigator.userAgent.includes('Windows')) return 'windows';
  return navigator.userAgent.includes('Mac OS') ? 'macos' : 'openssl';
}

/** Commands to be copied, for each system. */
export function ByHand({
  of,
}: {
  of: Readonly<Record<System, {readonly says: string; readonly run: string}>>;
}) {
  const t = say.problems;
  const {says, run} = of[system.value];
  return (
    <details>
      <summary>{t.byHand}</summary>
      <Segments
        legend={t.system}
        of={SYSTEMS}
        words={t.systems}
        chosen={system.value}
        off={false}
        onChoose={it => {
          system.value = it;
        }}
      />
      <p>{says}</p>
      {run !== '' && <Copyable label={t.command} text={run} block />}
      {run.includes('all.pem') && <p class="quiet">{t.keepSecret}</p>}
    </details>
  );
}
